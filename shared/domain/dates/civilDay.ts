/** A day of the calendar without time nor time zone, `YYYY-MM-DD`. Sorts as text. */
export type CivilDay = string & { readonly __brand: 'CivilDay' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;

const yearOf = (day: string): number => Number(day.slice(0, 4));
const monthOf = (day: string): number => Number(day.slice(5, 7));
const dateOf = (day: string): number => Number(day.slice(8, 10));
const two = (value: number): string => (value < 10 ? `0${value}` : String(value));
const text = (year: number, month: number, date: number): CivilDay =>
  `${String(year).padStart(4, '0')}-${two(month)}-${two(date)}` as CivilDay;

/** Days of the years that begin in March and end with February: the leap day comes last, so months are regular. */
const daysInFourCenturies = 146_097;
const daysBeforeMonth = (monthFromMarch: number): number => Math.floor((153 * monthFromMarch + 2) / 5);
const daysBeforeYear = (year: number): number => 365 * year + Math.floor(year / 4) - Math.floor(year / 100);

/** A day's number, counted from 1 March of year 0 in the Gregorian calendar: arithmetic alone, no clock, no zone. */
function numberOfDate(year: number, month: number, date: number): number {
  const yearFromMarch = month <= 2 ? year - 1 : year;
  const centuries = Math.floor(yearFromMarch / 400);
  const inYear = daysBeforeMonth(month > 2 ? month - 3 : month + 9) + date - 1;
  return centuries * daysInFourCenturies + daysBeforeYear(yearFromMarch - centuries * 400) + inYear;
}

const numberOf = (day: string): number => numberOfDate(yearOf(day), monthOf(day), dateOf(day));

/** Years are written with four digits: what is counted beyond stays on the first or the last day that there is. */
const firstNumber = numberOf('0001-01-01');
const lastNumber = numberOf('9999-12-31');

function dayOf(number: number): CivilDay {
  const count = Math.min(Math.max(number, firstNumber), lastNumber);
  const centuries = Math.floor(count / daysInFourCenturies);
  const rest = count - centuries * daysInFourCenturies;
  const leaps = Math.floor(rest / 1460) - Math.floor(rest / 36_524) + Math.floor(rest / 146_096);
  const year = Math.floor((rest - leaps) / 365);
  const inYear = rest - daysBeforeYear(year);
  const month = Math.floor((5 * inYear + 2) / 153);
  const isNextYear = month >= 10;
  return text(
    year + centuries * 400 + (isNextYear ? 1 : 0),
    isNextYear ? month - 9 : month + 3,
    inYear - daysBeforeMonth(month) + 1,
  );
}

/**
 * Whether a text is a day that exists, from 1900 to 9999.
 * @example isCivilDay('2027-02-29') //=> false
 */
export const isCivilDay = (text: string): text is CivilDay =>
  pattern.test(text) && text >= '1900' && dayOf(numberOf(text)) === text;

/**
 * Brands a day that is known to be one.
 * @throws RangeError when it is not: check what people type with `isCivilDay` or `parseDay`.
 * @example civilDay('2026-12-14')
 */
export function civilDay(text: string): CivilDay {
  if (!isCivilDay(text)) throw new RangeError(`not a day: ${text}`);
  return text;
}

/**
 * @example addDays(civilDay('2026-11-02'), 30) //=> '2026-12-02'
 */
export const addDays = (day: CivilDay, count: number): CivilDay => dayOf(numberOf(day) + count);

/**
 * Calendar days from one day to another, negative when the second comes first.
 * @example daysBetween(civilDay('2026-11-29'), civilDay('2026-12-14')) //=> 15
 */
export const daysBetween = (from: CivilDay, to: CivilDay): number => numberOf(to) - numberOf(from);

/**
 * The same day some months later, or the last day of that month where it is shorter (art. 641 CPC by analogy).
 * @example addMonths(civilDay('2026-08-31'), 6) //=> '2027-02-28'
 */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const months = yearOf(day) * 12 + monthOf(day) - 1 + count;
  const [year, month] = [Math.floor(months / 12), months - Math.floor(months / 12) * 12];
  const firstOfMonth = numberOfDate(year, month + 1, 1);
  const firstOfNext = month === 11 ? firstOfMonth + 31 : numberOfDate(year, month + 2, 1);
  return dayOf(Math.min(firstOfMonth + dateOf(day), firstOfNext) - 1);
}

/**
 * @example addYears(civilDay('2028-02-29'), 5) //=> '2033-02-28'
 */
export const addYears = (day: CivilDay, count: number): CivilDay => addMonths(day, 12 * count);

/** 0 for Sunday to 6 for Saturday; 1 March of year 0 was a Wednesday. */
export const weekday = (day: CivilDay): number => (numberOf(day) + 3) % 7;

export const earlier = (a: CivilDay, b: CivilDay): CivilDay => (a < b ? a : b);
export const later = (a: CivilDay, b: CivilDay): CivilDay => (a > b ? a : b);
