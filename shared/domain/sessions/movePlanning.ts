import { addDays, type CivilDay, daysBetween } from '../dates/civilDay.ts';
import { nextWorkingDay } from '../dates/nextWorkingDay.ts';
import { byTime, type HalfDaySlot } from './halfDaySlot.ts';

/**
 * The same planning from another first day. Hours and gaps stay; a day that falls on a week-end or a public holiday
 * goes to the next working day. The first day is the one asked for, whatever it is.
 * @example movePlanning(mondayAndTuesday, civilDay('2026-12-18')) //=> Friday 18 and Monday 21
 */
export function movePlanning(slots: readonly HalfDaySlot[], start: CivilDay): readonly HalfDaySlot[] {
  const sorted = slots.toSorted(byTime);
  const moved = new Map<CivilDay, CivilDay>();
  let previous: CivilDay | undefined;
  for (const { day } of sorted) {
    if (day === previous) continue;
    const before = previous === undefined ? undefined : moved.get(previous);
    moved.set(day, before && previous ? afterGap(before, daysBetween(previous, day)) : start);
    previous = day;
  }
  return sorted.map((slot) => ({ ...slot, day: moved.get(slot.day) ?? slot.day }));
}

const afterGap = (from: CivilDay, gap: number): CivilDay => nextWorkingDay(addDays(from, gap));
