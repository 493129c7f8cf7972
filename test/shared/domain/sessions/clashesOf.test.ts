import { expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { clashesOf, type Occupation } from '../../../../shared/domain/sessions/clashesOf.ts';

const taken = (sessionId: string, from: string, to: string, more: Partial<Occupation> = {}): Occupation => ({
  sessionId,
  day: civilDay('2026-12-14'),
  part: 'morning',
  from,
  to,
  trainerIds: ['anna'],
  roomId: 'cevennes',
  ...more,
});
const mine = taken('mine', '09:00', '12:30');
const read = (others: Occupation[]) =>
  clashesOf([mine], others).map(({ kind, id, sessionId }) => [kind, id, sessionId]);

test.each<[string, Occupation, string[][]]>([
  [
    'another session at the same time',
    taken('other', '09:00', '12:30'),
    [
      ['trainer', 'anna', 'other'],
      ['room', 'cevennes', 'other'],
    ],
  ],
  [
    'one minute in common',
    taken('other', '12:29', '17:00', { roomId: undefined }),
    [['trainer', 'anna', 'other']],
  ],
  ['one that starts as this ends', taken('other', '12:30', '17:00'), []],
  [
    'another trainer elsewhere',
    taken('other', '09:00', '12:30', { trainerIds: ['bruno'], roomId: 'vivarais' }),
    [],
  ],
  ['another day', taken('other', '09:00', '12:30', { day: civilDay('2026-12-15') }), []],
  ['the session itself', taken('mine', '09:00', '12:30'), []],
  ['one without a room of ours', taken('other', '09:00', '12:30', { trainerIds: [], roomId: undefined }), []],
])('%s', (_, other, expected) => {
  expect(read([other])).toEqual(expected);
});

test('two sessions without a room do not share one', () => {
  const nowhere = taken('mine', '09:00', '12:30', { trainerIds: [], roomId: undefined });
  expect(clashesOf([nowhere], [taken('other', '09:00', '12:30', { roomId: undefined })])).toEqual([]);
});
