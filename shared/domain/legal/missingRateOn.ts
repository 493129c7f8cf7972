import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { interestRates, type RatesBySemester, ratesOf, type Semester, semesterOf } from './interestRates.ts';
import { lastDayOf } from './semesters.ts';

const firstKnown: CivilDay | undefined = interestRates[0]?.validFrom;

/**
 * The first semester, begun by a day, whose rates are not known (clause 3.4, L441-10 C. com.); null where none is
 * missing. From its first day on the rates exist and someone must enter them: interest beyond it is not guessed.
 * @example missingRateOn('2026-12-31', {}) //=> null
 * @example missingRateOn('2027-01-01', {}) //=> '2027-S1'
 */
export function missingRateOn(today: CivilDay, entered: RatesBySemester = {}): Semester | null {
  for (let day = firstKnown; day !== undefined && day <= today; day = addDays(lastDayOf(semesterOf(day)), 1))
    if (ratesOf(semesterOf(day), entered) === null) return semesterOf(day);
  return null;
}
