import type { CivilDay } from '../dates/civilDay.ts';
import { byTime, type HalfDaySlot } from './halfDaySlot.ts';

/**
 * First and last day of a planning.
 * @throws RangeError when it is empty: forms refuse that before.
 * @example boundsOf([{ day: 15 December }, { day: 14 December }]) //=> { start: 14 December, end: 15 December }
 */
export function boundsOf(slots: readonly HalfDaySlot[]): {
  readonly start: CivilDay;
  readonly end: CivilDay;
} {
  const sorted = slots.toSorted(byTime);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) throw new RangeError('an empty planning has no bounds');
  return { start: first.day, end: last.day };
}
