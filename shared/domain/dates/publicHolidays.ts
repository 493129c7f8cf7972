import { addDays, type CivilDay, civilDay } from './civilDay.ts';

/**
 * Easter Sunday of the Gregorian calendar (Meeus, Jones and Butcher).
 * @example easterSunday(2027) //=> '2027-03-28'
 */
export function easterSunday(year: number): CivilDay {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const h = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const date = ((h + l - 7 * m + 114) % 31) + 1;
  return civilDay(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}

const fixed = ['01-01', '05-01', '05-08', '07-14', '08-15', '11-01', '11-11', '12-25'] as const;
/** Easter Monday, Ascension Day, Whit Monday: days after Easter Sunday. */
const movable = [1, 39, 50] as const;
const known = new Map<number, ReadonlySet<CivilDay>>();

/**
 * The eleven public holidays of metropolitan France (L3133-1 C. trav.).
 * @example publicHolidays(2027).has('2027-05-17') //=> true (Whit Monday)
 */
export function publicHolidays(year: number): ReadonlySet<CivilDay> {
  const found = known.get(year);
  if (found) return found;
  const easter = easterSunday(year);
  const days = new Set([
    ...fixed.map((day) => civilDay(`${year}-${day}`)),
    ...movable.map((offset) => addDays(easter, offset)),
  ]);
  known.set(year, days);
  return days;
}

/**
 * @example isPublicHoliday(civilDay('2026-12-25')) //=> true
 */
export const isPublicHoliday = (day: CivilDay): boolean => publicHolidays(Number(day.slice(0, 4))).has(day);
