import { type CivilDay, daysBetween } from '../dates/civilDay.ts';

const space = '\u00a0';

/**
 * How long something has been so.
 * @example sinceDay(civilDay('2026-11-17'), civilDay('2026-11-23')) //=> 'depuis 6 jours'
 */
export function sinceDay(day: CivilDay, today: CivilDay): string {
  const days = daysBetween(day, today);
  if (days <= 0) return 'depuis aujourd’hui';
  return days === 1 ? 'depuis hier' : `depuis ${days}${space}jours`;
}

/**
 * A number with its noun, singular below two.
 * @example counted(1, 'nom') //=> '1 nom'
 */
export const counted = (count: number, noun: string): string =>
  `${count}${space}${count < 2 ? noun : `${noun}s`}`;

/** The number of a paper before a verb: « Proposition DEV-2026-0051 », or without where it has none. */
export const numbered = (name: string, number: string): string =>
  number === '' ? name : `${name} ${number}`;
