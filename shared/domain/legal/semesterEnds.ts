import { type CivilDay, civilDay } from '../dates/civilDay.ts';
import { interestRates, type RatesBySemester } from './interestRates.ts';

const yearOf = (text: string): number => Number(text.slice(0, 4));

const lastShippedYear = yearOf(interestRates.at(-1)?.validFrom ?? '0000');

/** The last year of which some rate is known: beyond it nothing changes, because nothing is known. */
const lastKnownYearOf = (entered: RatesBySemester): number =>
  Math.max(lastShippedYear, ...Object.keys(entered).map((semester) => yearOf(semester)));

/**
 * Last days of semesters strictly between two days: rates change there, as far as they are known.
 * @example semesterEndsBetween('2026-05-15', '2026-09-15', {}) //=> ['2026-06-30']
 */
export function semesterEndsBetween(
  from: CivilDay,
  to: CivilDay,
  entered: RatesBySemester,
): readonly CivilDay[] {
  const first = yearOf(from);
  const last = Math.min(yearOf(to), lastKnownYearOf(entered) + 1);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
    .flatMap((year) => [civilDay(`${year}-06-30`), civilDay(`${year}-12-31`)])
    .filter((day) => day > from && day < to);
}
