import { addDays, type CivilDay } from '../domain/dates/civilDay.ts';
import { isWorkingDay, nextWorkingDay } from '../domain/dates/nextWorkingDay.ts';

/** The last working day before a day. */
export function workingDayBefore(day: CivilDay): CivilDay {
  let found = addDays(day, -1);
  while (!isWorkingDay(found)) found = addDays(found, -1);
  return found;
}

/**
 * The first days in a row from `from` on which people work: no training begins on a Friday to end on a Monday.
 * @example trainingDays(civilDay('2026-12-11'), 2) //=> ['2026-12-14', '2026-12-15']
 */
export function trainingDays(from: CivilDay, count: number): readonly CivilDay[] {
  const days = Array.from({ length: count }, (_, index) => addDays(from, index));
  return days.every(isWorkingDay) ? days : trainingDays(addDays(from, 1), count);
}

/**
 * Two working days with today between the first and the last, whatever day it is.
 * @example daysAround(civilDay('2026-11-23')) //=> ['2026-11-20', '2026-11-23'] (a Friday and a Monday)
 */
export const daysAround = (today: CivilDay): readonly CivilDay[] => [
  workingDayBefore(today),
  nextWorkingDay(today),
];
