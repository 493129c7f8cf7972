import { ratesOf, type Semester, semesterOf } from '../../legal/interestRates.ts';
import { rateSourceOf } from '../../legal/rateSource.ts';
import { semesterName } from '../../legal/semesters.ts';
import { basisPoints } from '../../money/cents.ts';
import { formatRate } from '../../money/formatMoney.ts';
import { pointsOver } from '../../orders/lateRateOf.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Situation } from '../../orders/situation.ts';
import type { InterestSegment } from '../../orders/statement.ts';
import type { ExplanationLine } from '../explanation.ts';

type Givens = Pick<Situation, 'order' | 'rates'>;

/** What makes a late rate, aloud: the ECB's and its points, or three times the legal rate where that is more. */
function lateRateWords({ order, rates }: Givens, { semester, rate, to }: InterestSegment): string {
  const { kind } = order.client;
  if (kind === 'individual') return sentence`Taux légal du ${semesterName(semester)}`;
  const ecb = ratesOf(semester, rates)?.ecb ?? basisPoints(0);
  const points = pointsOver(kind);
  const sum = sentence`taux de la BCE du ${semesterName(semester)}, ${formatRate(ecb)}, plus ${points / 100} points`;
  if (rate === ecb + points) return sum.charAt(0).toUpperCase() + sum.slice(1);
  const legal = ratesOf(semesterOf(to), rates)?.legalOthers ?? basisPoints(0);
  return sentence`Trois fois le taux légal du ${semesterName(semesterOf(to))}, ${formatRate(legal)}, qui dépasse le ${sum}`;
}

const advanceRateWords = ({ semester }: InterestSegment): string =>
  sentence`Taux légal du ${semesterName(semester)}, pour un particulier`;

type Semesters = readonly Semester[];

/** One line a source; of several, each says its semesters. */
function sourceLines(semesters: Semesters, { rates }: Givens): readonly ExplanationLine[] {
  const bySource = [...Map.groupBy(new Set(semesters), (semester) => rateSourceOf(semester, rates))];
  return bySource.map(([source, of]) => ({
    label: bySource.length > 1 ? sentence`Source, ${of.map(semesterName).join(', ')}` : 'Source des taux',
    value: source,
  }));
}

const stepsWith = (
  words: (segment: InterestSegment) => string,
  segments: readonly InterestSegment[],
  givens: Givens,
): readonly ExplanationLine[] => {
  const told = new Map(segments.map((segment) => [words(segment), formatRate(segment.rate)]));
  return [
    ...[...told].map(([label, value]) => ({ label, value })),
    ...sourceLines(
      segments.map(({ semester }) => semester),
      givens,
    ),
  ];
};

/**
 * How each rate of late interest is made, with its semester, and where it was read (clause 3.4, L441-10 C. com.).
 * @example lateRateSteps(late from May to September 2026).map(({ value }) => value) //=> ['12,15 %', '12,4 %', 'BCE, …']
 */
export const lateRateSteps = (
  segments: readonly InterestSegment[],
  givens: Givens,
): readonly ExplanationLine[] => stepsWith((segment) => lateRateWords(givens, segment), segments, givens);

/**
 * The legal rates that an individual's sums paid in advance bear, and where they were read (L214-2 C. conso.).
 * @example advanceRateSteps(from June to September 2026)[0]?.label //=> 'Taux légal du 1er semestre 2026, pour un particulier'
 */
export const advanceRateSteps = (
  segments: readonly InterestSegment[],
  givens: Givens,
): readonly ExplanationLine[] => stepsWith(advanceRateWords, segments, givens);
