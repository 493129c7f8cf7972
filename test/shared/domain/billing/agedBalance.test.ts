import { array, assert, integer, nat, property, record } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { agedBalance, ageOf, ages, daysLate } from '../../../../shared/domain/billing/agedBalance.ts';
import { addDays, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';

const today = civilDay('2026-11-22');

describe('the aged balance', () => {
  it.each([
    ['not due yet', '2026-12-01', 0, 'notDue'],
    ['on its last day', '2026-11-22', 0, 'notDue'],
    ['the day after', '2026-11-21', 1, 'to30'],
    ['thirty days late', '2026-10-23', 30, 'to30'],
    ['thirty-one', '2026-10-22', 31, 'to60'],
    ['fifty-two (law.md I8)', '2026-10-01', 52, 'to60'],
    ['sixty-one', '2026-09-22', 61, 'to90'],
    ['ninety', '2026-08-24', 90, 'to90'],
    ['ninety-one', '2026-08-23', 91, 'over90'],
  ])('%s', (_, due, days, age) => {
    const sum = { dueOn: civilDay(due) };
    expect([daysLate(sum, today), ageOf(sum, today)]).toEqual([days, age]);
  });

  it('sums to what is left in all, whatever the days', () => {
    const sums = array(record({ left: nat(1_000_000).map(cents), late: integer({ min: -400, max: 400 }) }));
    assert(
      property(sums, (drawn) => {
        const balance = agedBalance(
          drawn.map(({ left, late }) => ({ left, dueOn: addDays(today, -late) })),
          today,
        );
        const total = drawn.reduce((sum, { left }) => sum + left, 0);
        expect(ages.reduce((sum, age) => sum + balance[age], 0)).toBe(total);
      }),
    );
  });
});
