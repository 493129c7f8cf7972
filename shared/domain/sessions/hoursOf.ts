import { type Hours, minutesAt } from './halfDaySlot.ts';

/**
 * Planned minutes of some half-days. A half-day that ends before it starts counts for nothing.
 * @example minutesOf([{ from: '09:00', to: '12:30' }]) //=> 210
 */
export const minutesOf = (halfDays: readonly Hours[]): number =>
  halfDays.reduce((sum, { from, to }) => sum + Math.max(0, minutesAt(to) - minutesAt(from)), 0);

/**
 * Planned hours, for each participant. Summed in minutes, so that three half-days of 3 h 20 make 10 hours exactly.
 * @example hoursOf([{ from: '09:00', to: '12:30' }, { from: '13:30', to: '17:00' }]) //=> 7
 */
export const hoursOf = (halfDays: readonly Hours[]): number => minutesOf(halfDays) / 60;
