import { addDays, type CivilDay, later } from '../dates/civilDay.ts';
import { isWorkingDay } from '../dates/nextWorkingDay.ts';
import { clashesOf, type Occupation } from './clashesOf.ts';
import { byTime } from './halfDaySlot.ts';
import { movePlanning } from './movePlanning.ts';

export interface StartsWanted {
  /** What the session takes: its half-days, trainers and room. */
  readonly own: readonly Occupation[];
  readonly others: readonly Occupation[];
  readonly from: CivilDay;
  /** The last day that may be proposed. */
  readonly until: CivilDay;
  readonly count: number;
}

const week = 7;

/** The planning from another first day, with who and what it takes. */
const movedTo = (own: readonly Occupation[], start: CivilDay): readonly Occupation[] => {
  const sorted = own.toSorted(byTime);
  return movePlanning(sorted, start).map((slot, index) => ({ ...sorted[index], ...slot }) as Occupation);
};

/**
 * First days to propose for a session that moves: the same day of the week, working, trainers and room free.
 * @example suggestStarts({ own: Monday 14 December, others: Monday 21 taken, … }) //=> ['2026-12-28', '2027-01-04', …]
 */
export function suggestStarts({ own, others, from, until, count }: StartsWanted): readonly CivilDay[] {
  const first = own.toSorted(byTime)[0]?.day;
  const found: CivilDay[] = [];
  if (!first) return found;
  for (let day = addDays(first, week); day <= until && found.length < count; day = addDays(day, week)) {
    if (day < later(from, first) || !isWorkingDay(day)) continue;
    if (clashesOf(movedTo(own, day), others).length === 0) found.push(day);
  }
  return found;
}
