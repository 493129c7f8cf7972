import { expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { ordinaryDay } from '../../../../shared/domain/sessions/halfDaySlot.ts';
import { hoursOf } from '../../../../shared/domain/sessions/hoursOf.ts';
import { movePlanning } from '../../../../shared/domain/sessions/movePlanning.ts';
import { halfDaysOn } from '../../../../shared/domain/sessions/planHalfDays.ts';

const plan = (...days: string[]) => days.flatMap((day) => halfDaysOn(civilDay(day), ordinaryDay));

test.each([
  [
    'two days together stay together',
    ['2026-12-14', '2026-12-15'],
    '2026-12-16',
    ['2026-12-16', '2026-12-17'],
  ],
  ['the second skips the week-end', ['2026-12-14', '2026-12-15'], '2026-12-18', ['2026-12-18', '2026-12-21']],
  ['a week between stays a week', ['2026-12-07', '2026-12-14'], '2027-01-05', ['2027-01-05', '2027-01-12']],
  ['the second skips Christmas', ['2026-12-14', '2026-12-15'], '2026-12-24', ['2026-12-24', '2026-12-28']],
  [
    'days that skip do not meet',
    ['2026-12-14', '2026-12-15', '2026-12-16'],
    '2026-12-17',
    ['2026-12-17', '2026-12-18', '2026-12-21'],
  ],
  ['backwards as forwards', ['2026-12-14', '2026-12-15'], '2026-12-02', ['2026-12-02', '2026-12-03']],
])('%s', (_, days, start, expected) => {
  const moved = movePlanning(plan(...days), civilDay(start));
  expect([...new Set(moved.map((slot) => slot.day))]).toEqual(expected);
  expect(hoursOf(moved)).toBe(7 * days.length);
});

test('nothing moves to nowhere', () => {
  expect(movePlanning([], civilDay('2026-12-14'))).toEqual([]);
});
