import { type CivilDay, isCivilDay, weekday } from '../dates/civilDay.ts';
import { isPublicHoliday } from '../dates/publicHolidays.ts';
import { type HalfDaySlot, isClock, minutesAt } from './halfDaySlot.ts';
import { hoursOf } from './hoursOf.ts';

/** Why a planning cannot be kept. `index` is the row of the planning as given, from 0. */
export type PlanningRefusal =
  | { readonly code: 'empty' }
  | { readonly code: 'impossibleDay'; readonly index: number }
  | { readonly code: 'impossibleTime'; readonly index: number; readonly field: 'from' | 'to' }
  | { readonly code: 'endsBeforeStart'; readonly index: number }
  | { readonly code: 'sameHalfDay'; readonly index: number; readonly first: number }
  | { readonly code: 'overlap'; readonly index: number; readonly first: number };

/** What may be right, but is worth a look. */
export type PlanningWarning =
  | { readonly code: 'hoursDiffer'; readonly planned: number; readonly course: number }
  | { readonly code: 'sunday'; readonly index: number; readonly day: CivilDay }
  | { readonly code: 'publicHoliday'; readonly index: number; readonly day: CivilDay };

/** What people typed: days and times not yet known to exist. */
export type TypedSlot = Omit<HalfDaySlot, 'day'> & { readonly day: string };

export interface PlanningCheck {
  readonly refusals: readonly PlanningRefusal[];
  readonly warnings: readonly PlanningWarning[];
}

/**
 * Whether a planning can be kept, and what is odd about it. Never throws: bad input is an answer.
 * The hours of the planning are those of the convention (D6353-1): they should be those of the course.
 * @example checkPlanning([], 14) //=> { refusals: [{ code: 'empty' }], warnings: [] }
 */
export function checkPlanning(slots: readonly TypedSlot[], courseHours?: number): PlanningCheck {
  if (slots.length === 0) return { refusals: [{ code: 'empty' }], warnings: [] };
  const alone = slots.flatMap(refusalsOfSlot);
  const refusals = alone.length > 0 ? alone : collisionsOf(slots);
  return { refusals, warnings: refusals.length > 0 ? [] : warningsOf(slots, courseHours) };
}

function refusalsOfSlot({ day, from, to }: TypedSlot, index: number): PlanningRefusal[] {
  const refusals: PlanningRefusal[] = [];
  if (!isCivilDay(day)) refusals.push({ code: 'impossibleDay', index });
  if (!isClock(from)) refusals.push({ code: 'impossibleTime', index, field: 'from' });
  if (!isClock(to)) refusals.push({ code: 'impossibleTime', index, field: 'to' });
  if (isClock(from) && isClock(to) && minutesAt(to) <= minutesAt(from))
    refusals.push({ code: 'endsBeforeStart', index });
  return refusals;
}

function collisionsOf(slots: readonly TypedSlot[]): PlanningRefusal[] {
  return slots.flatMap((slot, index): PlanningRefusal[] => {
    const earlier = slots.slice(0, index);
    const same = earlier.findIndex((other) => other.day === slot.day && other.part === slot.part);
    if (same >= 0) return [{ code: 'sameHalfDay', index, first: same }];
    const over = earlier.findIndex((other) => other.day === slot.day && overlaps(other, slot));
    return over >= 0 ? [{ code: 'overlap', index, first: over }] : [];
  });
}

const overlaps = (a: TypedSlot, b: TypedSlot): boolean => a.from < b.to && b.from < a.to;

function warningsOf(slots: readonly TypedSlot[], courseHours?: number): PlanningWarning[] {
  const planned = hoursOf(slots);
  const days = slots.flatMap(({ day }, index): PlanningWarning[] => {
    if (!isCivilDay(day) || slots.findIndex((slot) => slot.day === day) < index) return [];
    if (isPublicHoliday(day)) return [{ code: 'publicHoliday', index, day }];
    return weekday(day) === 0 ? [{ code: 'sunday', index, day }] : [];
  });
  const differs = courseHours !== undefined && Math.round(courseHours * 60) !== Math.round(planned * 60);
  return differs ? [{ code: 'hoursDiffer', planned, course: courseHours }, ...days] : days;
}
