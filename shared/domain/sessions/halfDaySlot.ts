import type { CivilDay } from '../dates/civilDay.ts';

export type DayPart = 'morning' | 'afternoon';

/** The hours of one half-day, `HH:MM`, 24 hours. */
export interface Hours {
  readonly from: string;
  readonly to: string;
}

/** One half-day of a planning. There is one for a day and a part: its identity in the database. */
export interface HalfDaySlot extends Hours {
  readonly day: CivilDay;
  readonly part: DayPart;
}

/** The hours of an ordinary day; null where that half of the day is free. */
export interface DayPattern {
  readonly morning: Hours | null;
  readonly afternoon: Hours | null;
}

/** Seven hours: what a French training day is unless told otherwise. */
export const ordinaryDay: DayPattern = {
  morning: { from: '09:00', to: '12:30' },
  afternoon: { from: '13:30', to: '17:00' },
};

const clock = /^([01]\d|2[0-3]):[0-5]\d$/;

/**
 * Whether a text is a time of day.
 * @example isClock('24:00') //=> false
 */
export const isClock = (text: string): boolean => clock.test(text);

/**
 * Minutes since midnight.
 * @example minutesAt('09:30') //=> 570
 */
export const minutesAt = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5));

/**
 * Order of half-days on papers: by day, morning first.
 * @example [...slots].sort(byTime)
 */
export const byTime = (a: HalfDaySlot, b: HalfDaySlot): number =>
  a.day === b.day ? (a.part === b.part ? 0 : a.part === 'morning' ? -1 : 1) : a.day < b.day ? -1 : 1;
