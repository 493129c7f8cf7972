import { expect, test } from 'vitest';
import { addDays, type CivilDay, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Occupation } from '../../../../shared/domain/sessions/clashesOf.ts';
import { suggestStarts } from '../../../../shared/domain/sessions/suggestStarts.ts';

const twoDays = (start: CivilDay, sessionId: string, trainer = 'marc'): readonly Occupation[] =>
  [start, addDays(start, 1)].map((day) => ({
    day,
    part: 'morning',
    from: '09:00',
    to: '12:30',
    sessionId,
    trainerIds: [trainer],
    roomId: undefined,
  }));
const monday = civilDay('2026-12-07');
const wanted = (others: readonly Occupation[], more: { from?: string; until?: string } = {}) =>
  suggestStarts({
    own: twoDays(monday, 'mine'),
    others,
    from: civilDay(more.from ?? '2026-11-24'),
    until: civilDay(more.until ?? '2027-06-30'),
    count: 3,
  });

test('The same day of the week is proposed, week after week.', () => {
  expect(wanted([])).toEqual(['2026-12-14', '2026-12-21', '2026-12-28']);
});

test('A week in which the trainer is taken on either day is passed over, another trainer’s is not.', () => {
  const taken = [
    ...twoDays(civilDay('2026-12-15'), 'theirs'),
    ...twoDays(civilDay('2026-12-21'), 'other', 'inès'),
  ];
  expect(wanted(taken)).toEqual(['2026-12-21', '2026-12-28', '2027-01-04']);
});

test('A public holiday is no first day: Easter Monday 2027 is 29 March.', () => {
  expect(wanted([], { from: '2027-03-20' })).toEqual(['2027-03-22', '2027-04-05', '2027-04-12']);
});

test('Nothing is proposed beyond the last day allowed.', () => {
  expect(wanted([], { until: '2026-12-21' })).toEqual(['2026-12-14', '2026-12-21']);
});
