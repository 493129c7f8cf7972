import { describe, expect, test } from 'vitest';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { lastDayOf, planHalfDays } from '../../../../shared/domain/sessions/planHalfDays.ts';

const daysOf = (start: string, end: string): unknown => {
  const planned = planHalfDays(civilDay(start), civilDay(end));
  return planned.ok ? [...new Set(planned.value.map((slot) => slot.day))] : planned.error;
};

describe('the half-days proposed for a period', () => {
  test('are 9:00–12:30 and 13:30–17:00, morning first', () => {
    expect(planHalfDays(civilDay('2026-12-14'), civilDay('2026-12-15'))).toEqual({
      ok: true,
      value: [
        { day: '2026-12-14', part: 'morning', from: '09:00', to: '12:30' },
        { day: '2026-12-14', part: 'afternoon', from: '13:30', to: '17:00' },
        { day: '2026-12-15', part: 'morning', from: '09:00', to: '12:30' },
        { day: '2026-12-15', part: 'afternoon', from: '13:30', to: '17:00' },
      ],
    });
  });

  test.each([
    ['skip the week-end', '2026-12-11', '2026-12-14', ['2026-12-11', '2026-12-14']],
    ['skip Whit Monday 2027', '2027-05-14', '2027-05-18', ['2027-05-14', '2027-05-18']],
    ['skip Christmas, a Friday in 2026', '2026-12-24', '2026-12-28', ['2026-12-24', '2026-12-28']],
    ['cross the 29th of February', '2028-02-28', '2028-03-01', ['2028-02-28', '2028-02-29', '2028-03-01']],
    ['are one day when it starts and ends the same day', '2026-12-14', '2026-12-14', ['2026-12-14']],
    ['are none in a week-end', '2026-12-12', '2026-12-13', []],
    [
      'are refused when the end comes first',
      '2026-12-15',
      '2026-12-14',
      { code: 'endBeforeStart', start: '2026-12-15', end: '2026-12-14' },
    ],
    ['are refused beyond a year', '2026-01-01', '2027-01-02', { code: 'tooLong', days: 367 }],
  ])('%s', (_, start, end, expected) => {
    expect(daysOf(start, end)).toEqual(expected);
  });

  test('are mornings alone where afternoons are free', () => {
    const planned = planHalfDays(civilDay('2026-12-14'), civilDay('2026-12-15'), {
      morning: { from: '08:30', to: '12:00' },
      afternoon: null,
    });
    expect(planned.ok && planned.value.map(({ part, from }) => `${part} ${from}`)).toEqual([
      'morning 08:30',
      'morning 08:30',
    ]);
  });
});

test.each([
  ['2026-12-11', 2, '2026-12-14'],
  ['2026-12-14', 2, '2026-12-15'],
  ['2026-12-14', 1, '2026-12-14'],
  ['2026-12-14', 0.5, '2026-12-14'],
  ['2026-12-14', 1.5, '2026-12-15'],
  ['2026-12-24', 2, '2026-12-28'],
])('a course that starts on %s and takes %d days ends on %s', (start, days, end) => {
  expect(lastDayOf(civilDay(start), days)).toBe(end);
});
