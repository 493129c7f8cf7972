import { formatEuros } from '../../money/formatMoney.ts';
import type { Answer } from '../answer.ts';
import { countLine } from '../explanationLines.ts';
import { priceSteps } from '../lines/priceSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

/**
 * Why the price is what it is (clause 3.1).
 * @example explainPrice(played).title //=> 'Prix, 1 740,00 €'
 */
export function explainPrice(played: PlayedStory): Answer {
  const { statement, story } = played;
  return {
    title: `Prix, ${formatEuros(statement.price.inclTax)}`,
    ...statement.reasons.price,
    facts: [countLine('Inscrits par ce dossier', story.order.participants)],
    lines: priceSteps(played),
  };
}
