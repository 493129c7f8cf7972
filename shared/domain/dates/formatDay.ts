import { type CivilDay, daysBetween, weekday } from './civilDay.ts';

const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi'] as const;
const months = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
] as const;
const shortMonths = [
  'janv.',
  'févr.',
  'mars',
  'avr.',
  'mai',
  'juin',
  'juil.',
  'août',
  'sept.',
  'oct.',
  'nov.',
  'déc.',
] as const;
const space = '\u00a0';

const dateOf = (day: CivilDay): string => {
  const date = Number(day.slice(8, 10));
  return date === 1 ? '1er' : String(date);
};
const monthOf = (day: CivilDay): number => Number(day.slice(5, 7)) - 1;

/**
 * A day in full, for sentences and papers.
 * @example formatDay(civilDay('2026-12-14')) //=> '14 décembre 2026'
 */
export const formatDay = (day: CivilDay): string =>
  `${dateOf(day)}${space}${months[monthOf(day)]}${space}${day.slice(0, 4)}`;

/**
 * A day with its weekday in full.
 * @example formatWeekday(civilDay('2026-12-14')) //=> 'lundi 14 décembre 2026'
 */
export const formatWeekday = (day: CivilDay): string => `${weekdays[weekday(day)]}${space}${formatDay(day)}`;

/**
 * A day for tables and lists.
 * @example formatShortDay(civilDay('2026-12-14')) //=> 'lun. 14 déc. 2026'
 */
export const formatShortDay = (day: CivilDay): string =>
  `${weekdays[weekday(day)]?.slice(0, 3)}.${space}${dateOf(day)}${space}${shortMonths[monthOf(day)]}${space}${day.slice(0, 4)}`;

/**
 * A day in figures, for narrow columns and fields.
 * @example formatNumericDay(civilDay('2026-12-14')) //=> '14/12/2026'
 */
export const formatNumericDay = (day: CivilDay): string =>
  `${day.slice(8, 10)}/${day.slice(5, 7)}/${day.slice(0, 4)}`;

/**
 * Where a day stands seen from today.
 * @example formatRelativeDay(civilDay('2026-12-14'), civilDay('2026-11-29')) //=> 'dans 15 jours'
 */
export function formatRelativeDay(day: CivilDay, today: CivilDay): string {
  const distance = daysBetween(today, day);
  if (distance === 0) return 'aujourd’hui';
  if (distance === 1) return 'demain';
  if (distance === -1) return 'hier';
  return distance > 0 ? `dans ${distance} jours` : `il y a ${-distance} jours`;
}

/**
 * A period as people say it, without repeating what is the same.
 * @example formatPeriod(civilDay('2026-12-14'), civilDay('2026-12-15')) //=> '14–15 déc. 2026'
 */
export function formatPeriod(start: CivilDay, end: CivilDay): string {
  const tail = (day: CivilDay): string => `${shortMonths[monthOf(day)]}${space}${day.slice(0, 4)}`;
  if (start === end) return `${dateOf(start)}${space}${tail(start)}`;
  if (start.slice(0, 7) === end.slice(0, 7)) return `${dateOf(start)}–${dateOf(end)}${space}${tail(start)}`;
  if (start.slice(0, 4) === end.slice(0, 4))
    return `${dateOf(start)}${space}${shortMonths[monthOf(start)]} – ${dateOf(end)}${space}${tail(end)}`;
  return `${dateOf(start)}${space}${tail(start)} – ${dateOf(end)}${space}${tail(end)}`;
}

/**
 * A month in a narrow place.
 * @example formatMonth('2026-11') //=> 'nov. 26'
 */
export const formatMonth = (month: string): string =>
  `${shortMonths[Number(month.slice(5, 7)) - 1] ?? ''}${space}${month.slice(2, 4)}`;
