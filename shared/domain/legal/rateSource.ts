import { interestRates, type RatesBySemester, type Semester, semesterOf } from './interestRates.ts';

/** Where the rates that came with the application were read, by semester. */
export const shippedSources: ReadonlyMap<Semester, string> = new Map(
  interestRates.map((row) => [semesterOf(row.validFrom), row.source]),
);

const enteredByHand = 'saisi dans Paramètres, Taux';

/**
 * Where the rates of a semester were read: those that a person entered go before those of the application.
 * @example rateSourceOf('2026-S1', {}) //=> 'BCE, taux des opérations principales de refinancement ; …'
 */
export const rateSourceOf = (semester: Semester, entered: RatesBySemester): string => {
  const own = entered[semester];
  return own ? (own.source ?? enteredByHand) : (shippedSources.get(semester) ?? '');
};
