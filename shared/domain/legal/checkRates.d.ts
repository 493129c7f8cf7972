import type { CivilDay } from '../dates/civilDay.ts';
import type { Semester, SemesterRates } from './interestRates.ts';
/** What is wrong with rates about to be entered, at the field that can mend it. */
export interface RateIssue {
  readonly field: 'semester' | keyof SemesterRates;
  readonly because: string;
}
/**
 * What keeps rates from being entered: a semester that has not begun, a rate out of all likelihood, the two legal
 * rates in each other's place.
 * @example checkRates('2027-S1', rates, '2026-12-31') //=> [{ field: 'semester', because: 'Le taux de la BCE…' }]
 */
export declare const checkRates: (
  semester: Semester,
  rates: SemesterRates,
  today: CivilDay,
) => readonly RateIssue[];
