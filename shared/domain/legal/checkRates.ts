import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatRate } from '../money/formatMoney.ts';
import { type BasisPoints, basisPoints } from '../money/cents.ts';
import { sentence } from '../orders/sentence.ts';
import type { Semester, SemesterRates } from './interestRates.ts';
import { firstDayOf, isSemester } from './semesters.ts';

/** What is wrong with rates about to be entered, at the field that can mend it. */
export interface RateIssue {
  readonly field: 'semester' | keyof SemesterRates;
  readonly because: string;
}

/** The highest that each has ever been since the euro, and some: beyond it a comma has slipped. */
const highest: Readonly<Record<keyof SemesterRates, BasisPoints>> = {
  ecb: basisPoints(1000),
  legalIndividuals: basisPoints(1500),
  legalOthers: basisPoints(1500),
};

function semesterIssues(semester: Semester, today: CivilDay): readonly RateIssue[] {
  if (!isSemester(semester)) return [{ field: 'semester', because: 'Un semestre s’écrit 2027-S1.' }];
  const first = firstDayOf(semester);
  return first <= today
    ? []
    : [
        {
          field: 'semester',
          because: sentence`Le taux de la BCE se lit le premier jour du semestre : saisissez celui-ci à partir du ${formatDay(first)}.`,
        },
      ];
}

const rangeIssues = (rates: SemesterRates): readonly RateIssue[] =>
  (['ecb', 'legalIndividuals', 'legalOthers'] as const)
    .filter((field) => rates[field] > highest[field])
    .map((field) => ({
      field,
      because: sentence`${formatRate(rates[field])} est plus que ce taux n’a jamais été : vérifiez la virgule.`,
    }));

/** Since 2014 the column of individuals is the higher one. */
const columnIssues = ({ legalIndividuals, legalOthers }: SemesterRates): readonly RateIssue[] =>
  legalOthers > legalIndividuals
    ? [
        {
          field: 'legalOthers',
          because:
            'Le taux légal des particuliers est le plus élevé des deux\u00a0: les colonnes sont peut-être inversées.',
        },
      ]
    : [];

/**
 * What keeps rates from being entered: a semester that has not begun, a rate out of all likelihood, the two legal
 * rates in each other's place.
 * @example checkRates('2027-S1', rates, '2026-12-31') //=> [{ field: 'semester', because: 'Le taux de la BCE…' }]
 */
export const checkRates = (
  semester: Semester,
  rates: SemesterRates,
  today: CivilDay,
): readonly RateIssue[] => [
  ...semesterIssues(semester, today),
  ...rangeIssues(rates),
  ...columnIssues(rates),
];
