import { type CivilDay, civilDay } from '../dates/civilDay.ts';
import { type BasisPoints, basisPoints } from '../money/cents.ts';
import type { LegalValue } from './legalValue.ts';

/** A half of a civil year: `2026-S2`. */
export type Semester = string;

/** What is in force on the first day of a semester. */
export interface SemesterRates {
  /** Main refinancing rate of the European Central Bank. */
  readonly ecb: BasisPoints;
  /** Legal interest of creditors who are individuals not acting for a business. */
  readonly legalIndividuals: BasisPoints;
  /** Legal interest, « tous autres cas »: the column follows the creditor (L313-2 C. mon. fin.). */
  readonly legalOthers: BasisPoints;
}

const published = (
  from: string,
  ecb: number,
  individuals: number,
  others: number,
  source: string,
): LegalValue<SemesterRates> => ({
  validFrom: civilDay(from),
  value: {
    ecb: basisPoints(ecb),
    legalIndividuals: basisPoints(individuals),
    legalOthers: basisPoints(others),
  },
  source,
});

const decrees = 'BCE, taux des opérations principales de refinancement ; arrêté semestriel du taux légal';

/** One row a semester, in order. A semester that is not here is not known: it is never guessed. */
export const interestRates: readonly LegalValue<SemesterRates>[] = [
  published('2020-01-01', 0, 315, 87, decrees),
  published('2020-07-01', 0, 311, 84, decrees),
  published('2021-01-01', 0, 314, 79, decrees),
  published('2021-07-01', 0, 312, 76, decrees),
  published('2022-01-01', 0, 313, 76, decrees),
  published('2022-07-01', 0, 315, 77, decrees),
  published('2023-01-01', 250, 447, 206, decrees),
  published('2023-07-01', 400, 682, 422, decrees),
  published('2024-01-01', 450, 801, 507, decrees),
  published('2024-07-01', 425, 816, 492, decrees),
  published('2025-01-01', 315, 721, 371, decrees),
  published('2025-07-01', 215, 665, 276, decrees),
  published('2026-01-01', 215, 667, 262, decrees),
  published('2026-07-01', 240, 684, 275, decrees),
];

/**
 * @example semesterOf(civilDay('2026-07-01')) //=> '2026-S2'
 */
export const semesterOf = (day: CivilDay): Semester =>
  `${day.slice(0, 4)}-S${day.slice(5, 7) < '07' ? 1 : 2}`;

const bySemester = new Map(interestRates.map((row) => [semesterOf(row.validFrom), row.value]));

/** Rates that a person entered, by semester. They go before those that came with the application. */
export type RatesBySemester = Readonly<Record<Semester, EnteredSemester>>;

/** The rates of a semester as a person entered them, with where they were read. */
export interface EnteredSemester extends SemesterRates {
  readonly source?: string;
}

/**
 * The rates of a semester, or null where they are not known.
 * @example ratesOf('2026-S2')?.ecb //=> 240
 * @example ratesOf('2027-S1') //=> null
 * @example ratesOf('2027-S1', { '2027-S1': { ecb: 265, … } })?.ecb //=> 265
 */
export const ratesOf = (semester: Semester, entered: RatesBySemester = {}): SemesterRates | null =>
  entered[semester] ?? bySemester.get(semester) ?? null;
