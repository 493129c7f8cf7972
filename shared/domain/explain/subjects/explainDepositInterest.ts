import { formatEuros } from '../../money/formatMoney.ts';
import type { DepositInterest } from '../../orders/statement.ts';
import type { Answer } from '../answer.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult } from '../explanationLines.ts';
import { moneyFacts } from '../factsTold.ts';
import { periodLine, sumLine } from '../lines/exactInterest.ts';
import { advanceRateSteps } from '../lines/rateSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

const none = {
  title: 'Pas d’intérêts de l’acompte',
  clause: 'L214-2',
  because: 'Seul un consommateur reçoit des intérêts sur ce qu’il a versé d’avance.',
} as const;

const valueOf = ({ interest, unknownRate }: DepositInterest): string =>
  interest === null ? `taux de ${unknownRate ?? ''} à saisir` : formatEuros(interest);

const stepsOf = (earned: DepositInterest, { situation }: PlayedStory): readonly ExplanationLine[] => [
  ...advanceRateSteps(earned.segments, situation),
  ...earned.segments.map(periodLine),
  ...sumLine(earned.segments),
  asResult({ label: 'Arrondi au centime, une seule fois', value: valueOf(earned) }),
];

/**
 * Why an individual's sums paid in advance have earned so much (L214-2 C. conso.).
 * @example explainDepositInterest(52200 paid 10 March, training of 21 September).lines?.at(-1)?.value //=> '10,03 €'
 */
export function explainDepositInterest(played: PlayedStory): Answer {
  const earned = played.statement.depositInterest;
  if (!earned) return none;
  return {
    title: `Intérêts de l’acompte, ${valueOf(earned)}`,
    clause: earned.clause,
    because: earned.because,
    facts: moneyFacts(played, 'client'),
    lines: stepsOf(earned, played),
  };
}
