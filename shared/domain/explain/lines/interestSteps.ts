import { formatEuros } from '../../money/formatMoney.ts';
import { lateRunOf, periodsOf } from '../../orders/lateOf.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';
import { periodLine, sumLine } from './exactInterest.ts';
import { lateRateSteps } from './rateSteps.ts';

/**
 * Late interest: how the rates are made, one line a period, then the one rounding (clause 3.4).
 * @example interestSteps(121800 due 15 May, unpaid on 15 September).slice(3).map(({ value }) => value)
 *   //=> ['18,6504 €', '31,8615 €', '50,512 €', '50,51 €']
 */
export function interestSteps({ situation, statement, story }: PlayedStory): readonly ExplanationLine[] {
  const { segments } = lateRunOf(situation, statement.due, story.asOf);
  const periods = periodsOf(segments);
  const { interest, unknownRate } = statement.late;
  const atPayments = situation.terms.paymentImputation === 'interestFirst' && situation.payments.length > 0;
  if (periods.length === 0 && interest !== null)
    return [asResult({ label: 'Aucun jour de retard', value: formatEuros(interest) })];
  return [
    ...lateRateSteps(segments, situation),
    ...periods.map(periodLine),
    ...sumLine(periods),
    asResult({
      label: atPayments ? 'Arrondi au centime, à chaque règlement' : 'Arrondi au centime, une seule fois',
      value: interest === null ? `taux de ${unknownRate ?? ''} à saisir` : formatEuros(interest),
    }),
  ];
}
