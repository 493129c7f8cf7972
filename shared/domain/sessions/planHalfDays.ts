import { ok, type Result, refused } from '../../result.ts';
import { addDays, type CivilDay, daysBetween } from '../dates/civilDay.ts';
import { isWorkingDay, nextWorkingDay } from '../dates/nextWorkingDay.ts';
import { type DayPart, type DayPattern, type HalfDaySlot, ordinaryDay } from './halfDaySlot.ts';

/** Longest period for which half-days are proposed: a year, beyond which a date is a slip of the keyboard. */
export const longestPeriod = 366;

export type PeriodRefusal =
  | { readonly code: 'endBeforeStart'; readonly start: CivilDay; readonly end: CivilDay }
  | { readonly code: 'tooLong'; readonly days: number };

const parts: readonly DayPart[] = ['morning', 'afternoon'];

/**
 * The half-days of one day.
 * @example halfDaysOn(civilDay('2026-12-14'), ordinaryDay) //=> 9:00–12:30 and 13:30–17:00
 */
export const halfDaysOn = (day: CivilDay, pattern: DayPattern): readonly HalfDaySlot[] =>
  parts.flatMap((part) => {
    const hours = pattern[part];
    return hours === null ? [] : [{ day, part, ...hours }];
  });

/**
 * Proposes the half-days of a period, without week-ends and public holidays (L3133-1).
 * @example planHalfDays(civilDay('2026-12-14'), civilDay('2026-12-15')) //=> four half-days, 14 hours
 */
export function planHalfDays(
  start: CivilDay,
  end: CivilDay,
  pattern: DayPattern = ordinaryDay,
): Result<readonly HalfDaySlot[], PeriodRefusal> {
  const count = daysBetween(start, end) + 1;
  if (count < 1) return refused({ code: 'endBeforeStart', start, end });
  if (count > longestPeriod) return refused({ code: 'tooLong', days: count });
  const days = Array.from({ length: count }, (_, i) => addDays(start, i)).filter(isWorkingDay);
  return ok(days.flatMap((day) => halfDaysOn(day, pattern)));
}

/**
 * The last day of a course of some working days. Half a day takes a day.
 * @example lastDayOf(civilDay('2026-12-11'), 2) //=> '2026-12-14' (the 11th is a Friday)
 */
export function lastDayOf(start: CivilDay, days: number): CivilDay {
  let last = start;
  for (let left = Math.min(Math.ceil(days), longestPeriod) - 1; left > 0; left -= 1)
    last = nextWorkingDay(addDays(last, 1));
  return last;
}
