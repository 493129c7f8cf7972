import type { EnteredRates } from '../../records/records.ts';
import type { RatesBySemester } from './interestRates.ts';
import { isSemester } from './semesters.ts';

/**
 * The rates that people entered, by semester: what was put aside, or is no semester, is left out.
 * @example enteredRatesOf([{ id: '2027-S1', ecb: 265, … }])['2027-S1']?.ecb //=> 265
 */
export const enteredRatesOf = (rows: readonly EnteredRates[]): RatesBySemester =>
  Object.fromEntries(
    rows
      .filter(({ id, archived }) => archived !== true && isSemester(id))
      .map(({ id, ecb, legalIndividuals, legalOthers, source }) => [
        id,
        { ecb, legalIndividuals, legalOthers, source },
      ]),
  );
