import { formatEuros } from '../../money/formatMoney.ts';
import { zero } from '../../money/cents.ts';
import { fundedPart, opcoShareOf } from '../../orders/opcoShareOf.ts';
import { opcoPaid } from '../../orders/situation.ts';
import { sentence } from '../../orders/sentence.ts';
import type { ExplanationLine } from '../explanation.ts';
import { moneyLine, takenLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';

const hours = (count: number): string => `${String(count).replace('.', ',')}\u00a0h`;

/**
 * The OPCO's whole share (clause 3.3): its agreement, in proportion to the hours, within the price.
 * @example opcoShareSteps(100000 for 28 hours, 21 realised).map(({ value }) => value) //=> ['1 000,00 €', '750,00 €']
 */
export function opcoShareSteps({ situation, story }: PlayedStory): readonly ExplanationLine[] {
  const approved = story.order.funding?.approvedAmount ?? zero;
  const share = opcoShareOf(situation, story.asOf);
  const [part, whole] = fundedPart(situation);
  const label = part === whole ? 'Dans la limite du prix' : `× ${hours(part)} réalisées ÷ ${hours(whole)}`;
  return [moneyLine('Accord de l’OPCO', approved), ...(share === approved ? [] : [moneyLine(label, share)])];
}

/** The share with what the OPCO paid of it by the end of its month. */
export function opcoDefaultSteps(played: PlayedStory): readonly ExplanationLine[] {
  const { situation } = played;
  const paid = opcoPaid(situation);
  return [
    ...opcoShareSteps(played),
    paid > zero
      ? takenLine('Payé par l’OPCO', paid)
      : { label: sentence`Payé par l’OPCO`, value: formatEuros(zero) },
  ];
}
