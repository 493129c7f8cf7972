import { type CivilDay } from '../dates/civilDay.ts';
import type { BasisPoints } from '../money/cents.ts';
import type { EnteredRates } from '../../records/records.ts';
import { type Semester, type SemesterRates } from './interestRates.ts';
/** One semester of the table of rates. */
export interface RateRow {
  readonly semester: Semester;
  /** Null where nobody has entered them yet. */
  readonly rates: SemesterRates | null;
  /** What professionals owe under these rates. */
  readonly applied: BasisPoints | null;
  readonly origin: 'shipped' | 'entered' | 'corrected' | 'missing';
  readonly source: string;
}
/**
 * Every semester whose rates count (clause 3.4), the latest first: those that came with the application, those that
 * people entered or corrected, and those begun by a day that nobody has entered.
 * @example rateTable('2027-01-01', [])[0] //=> { semester: '2027-S1', rates: null, origin: 'missing', … }
 */
export declare function rateTable(today: CivilDay, rows: readonly EnteredRates[]): readonly RateRow[];
