import { formatEuros } from '../../money/formatMoney.ts';
import { zero } from '../../money/cents.ts';
import { funderName, funderNamed } from '../../orders/fundersOf.ts';
import { fundedPart, sharesOf } from '../../orders/opcoShareOf.ts';
import { paidBy } from '../../orders/situation.ts';
import { sentence } from '../../orders/sentence.ts';
import type { DueLine } from '../../orders/statement.ts';
import type { ExplanationLine } from '../explanation.ts';
import { moneyLine, takenLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';

const hours = (count: number): string => `${String(count).replace('.', ',')}\u00a0h`;

/** « de l’OPCO »; before a name, which may want an elision, « par AKTO ». */
const by = (name: string | undefined, whose: string): string => (name === undefined ? whose : `par ${name}`);

/**
 * A payer's whole share (clause 3.3): its agreement, in proportion to the hours, within the price.
 * @example opcoShareSteps(100000 for 28 hours, 21 realised).map(({ value }) => value) //=> ['1 000,00 €', '750,00 €']
 */
export function opcoShareSteps({ situation, story }: PlayedStory, line: DueLine): readonly ExplanationLine[] {
  const funder = funderNamed(story.order, line.funder);
  if (!funder) return [];
  const approved = funder.approvedAmount ?? zero;
  const share = sharesOf(situation, story.asOf).find((each) => each.funder === funder)?.amount ?? zero;
  const [part, whole] = fundedPart(situation, funder);
  const label = part === whole ? 'Dans la limite du prix' : `× ${hours(part)} réalisées ÷ ${hours(whole)}`;
  return [
    moneyLine(`Accord ${by(funder.name, 'de l’OPCO')}`, approved),
    ...(share === approved ? [] : [moneyLine(label, share)]),
  ];
}

/** The share with what its payer paid of it by the end of its month. */
export function opcoDefaultSteps(played: PlayedStory, line: DueLine): readonly ExplanationLine[] {
  const { situation, story } = played;
  const funder = funderNamed(story.order, line.funder);
  if (!funder) return [];
  const paid = paidBy(situation, funder);
  const label = sentence`Payé par ${funderName(funder)}`;
  return [
    ...opcoShareSteps(played, line),
    paid > zero ? takenLine(label, paid) : { label, value: formatEuros(zero) },
  ];
}
