/** A day of the calendar without time nor time zone, `YYYY-MM-DD`. Sorts as text. */
export type CivilDay = string & { readonly __brand: 'CivilDay' };

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

/** Text of four-digit years sorts; a limit counted from a day in 9999 stays on the last day there is. */
const lastDay = Date.UTC(9999, 11, 31);
const fromUtc = (milliseconds: number): CivilDay =>
  new Date(Math.min(milliseconds, lastDay)).toISOString().slice(0, 10) as CivilDay;
const toUtc = (day: CivilDay): number =>
  Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));

/**
 * Whether a text is a day that exists, from 1900 to 9999.
 * @example isCivilDay('2027-02-29') //=> false
 */
export function isCivilDay(text: string): text is CivilDay {
  if (!pattern.test(text) || text < '1900') return false;
  const milliseconds = toUtc(text as CivilDay);
  return Number.isFinite(milliseconds) && fromUtc(milliseconds) === text;
}

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
export const addDays = (day: CivilDay, count: number): CivilDay =>
  fromUtc(toUtc(day) + count * millisecondsPerDay);

/**
 * Calendar days from one day to another, negative when the second comes first.
 * @example daysBetween(civilDay('2026-11-29'), civilDay('2026-12-14')) //=> 15
 */
export const daysBetween = (from: CivilDay, to: CivilDay): number =>
  (toUtc(to) - toUtc(from)) / millisecondsPerDay;

/**
 * The same day some months later, or the last day of that month where it is shorter (art. 641 CPC by analogy).
 * @example addMonths(civilDay('2026-08-31'), 6) //=> '2027-02-28'
 */
export function addMonths(day: CivilDay, count: number): CivilDay {
  const [year, month, date] = [
    Number(day.slice(0, 4)),
    Number(day.slice(5, 7)) - 1,
    Number(day.slice(8, 10)),
  ];
  const lastDate = new Date(Date.UTC(year, month + count + 1, 0)).getUTCDate();
  return fromUtc(Date.UTC(year, month + count, Math.min(date, lastDate)));
}

/**
 * @example addYears(civilDay('2028-02-29'), 5) //=> '2033-02-28'
 */
export const addYears = (day: CivilDay, count: number): CivilDay => addMonths(day, 12 * count);

/** 0 for Sunday to 6 for Saturday. */
export const weekday = (day: CivilDay): number => new Date(toUtc(day)).getUTCDay();

export const earlier = (a: CivilDay, b: CivilDay): CivilDay => (a < b ? a : b);
export const later = (a: CivilDay, b: CivilDay): CivilDay => (a > b ? a : b);
