import type { EnteredRates } from '../../records/records.ts';
import { addDays, type CivilDay } from '../dates/civilDay.ts';
import type { BasisPoints } from '../money/cents.ts';
import { professionalRateOf } from '../orders/lateRateOf.ts';
import { enteredRatesOf } from './enteredRates.ts';
import { interestRates, ratesOf, type Semester, type SemesterRates, semesterOf } from './interestRates.ts';
import { shippedSources } from './rateSource.ts';
import { lastDayOf } from './semesters.ts';

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

/** Semesters from the first one known to the day, in order. */
function semestersUntil(today: CivilDay): readonly Semester[] {
  const semesters: Semester[] = [];
  for (
    let day = interestRates[0]?.validFrom;
    day && day <= today;
    day = addDays(lastDayOf(semesterOf(day)), 1)
  )
    semesters.push(semesterOf(day));
  return semesters;
}

function originOf(semester: Semester, entered: EnteredRates | undefined): RateRow['origin'] {
  const isShipped = shippedSources.has(semester);
  if (entered) return isShipped ? 'corrected' : 'entered';
  return isShipped ? 'shipped' : 'missing';
}

/**
 * Every semester whose rates count (clause 3.4), the latest first: those that came with the application, those that
 * people entered or corrected, and those begun by a day that nobody has entered.
 * @example rateTable('2027-01-01', [])[0] //=> { semester: '2027-S1', rates: null, origin: 'missing', … }
 */
export function rateTable(today: CivilDay, rows: readonly EnteredRates[]): readonly RateRow[] {
  const standing = new Map(rows.filter(({ archived }) => archived !== true).map((row) => [row.id, row]));
  const entered = enteredRatesOf(rows);
  const semesters = new Set([...semestersUntil(today), ...shippedSources.keys(), ...Object.keys(entered)]);
  return [...semesters]
    .toSorted((a, b) => (a < b ? 1 : -1))
    .map((semester) => {
      const rates = ratesOf(semester, entered);
      const own = standing.get(semester);
      return {
        semester,
        rates,
        applied: rates && professionalRateOf(rates),
        origin: originOf(semester, own),
        source: own?.source ?? shippedSources.get(semester) ?? '',
      };
    });
}
