import { addDays, type CivilDay, weekday } from './civilDay.ts';
import { isPublicHoliday } from './publicHolidays.ts';

/** Neither a Saturday, nor a Sunday, nor a public holiday. */
export function isWorkingDay(day: CivilDay): boolean {
  const dayOfWeek = weekday(day);
  return dayOfWeek !== 0 && dayOfWeek !== 6 && !isPublicHoliday(day);
}

/**
 * The day itself when it is a working day, else the first that follows (L221-19 C. conso.).
 * @example nextWorkingDay(civilDay('2026-12-25')) //=> '2026-12-28'
 */
export function nextWorkingDay(day: CivilDay): CivilDay {
  let found = day;
  while (!isWorkingDay(found)) found = addDays(found, 1);
  return found;
}
