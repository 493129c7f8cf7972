import { addDays } from '../../dates/civilDay.ts';
import { formatPeriod } from '../../dates/formatDay.ts';
import { formatEuros, formatRate } from '../../money/formatMoney.ts';
import { rational } from '../../money/rounding.ts';
import { lateRunOf, periodsOf } from '../../orders/lateOf.ts';
import { sentence } from '../../orders/sentence.ts';
import { exactEuros } from '../exactEuros.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';

type Period = ReturnType<typeof periodsOf>[number];

const yearInBasisPoints = 365n * 10_000n;
const weightOf = ({ principal, rate, days }: Period): bigint =>
  BigInt(principal) * BigInt(rate) * BigInt(days);

const periodLine = (period: Period): ExplanationLine => {
  const { principal, rate, days, to } = period;
  const when = formatPeriod(addDays(to, 1 - days), to);
  return {
    label: sentence`${when} : ${formatEuros(principal)} × ${formatRate(rate)} × ${days} jour${days > 1 ? 's' : ''} ÷ 365`,
    value: exactEuros(rational(weightOf(period), yearInBasisPoints)),
  };
};

/**
 * Late interest, one line a period, then the one rounding (clause 3.4).
 * @example interestSteps(121800 due 15 May, unpaid on 15 September).map(({ value }) => value)
 *   //=> ['18,6504 €', '31,8615 €', '50,512 €', '50,51 €']
 */
export function interestSteps({ situation, statement, story }: PlayedStory): readonly ExplanationLine[] {
  const { segments } = lateRunOf(situation, statement.due, story.asOf);
  const periods = periodsOf(segments);
  const { interest, unknownRate } = statement.late;
  const sum = periods.reduce((total, period) => total + weightOf(period), 0n);
  const atPayments = situation.terms.paymentImputation === 'interestFirst' && situation.payments.length > 0;
  if (periods.length === 0 && interest !== null)
    return [asResult({ label: 'Aucun jour de retard', value: formatEuros(interest) })];
  return [
    ...periods.map(periodLine),
    ...(periods.length > 1 ? [{ label: 'Somme', value: exactEuros(rational(sum, yearInBasisPoints)) }] : []),
    asResult({
      label: atPayments ? 'Arrondi au centime, à chaque règlement' : 'Arrondi au centime, une seule fois',
      value: interest === null ? `taux de ${unknownRate ?? ''} à saisir` : formatEuros(interest),
    }),
  ];
}
