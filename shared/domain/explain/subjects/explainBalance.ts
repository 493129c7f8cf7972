import { formatEuros } from '../../money/formatMoney.ts';
import { zero } from '../../money/cents.ts';
import type { Answer } from '../answer.ts';
import { moneyFacts } from '../factsTold.ts';
import { balanceLeft, balanceName, balanceSteps } from '../lines/balanceSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

/**
 * Why so much is left between the two.
 * @example explainBalance(played, 'client').title //=> 'Reste dû par le client, 1 218,00 €'
 */
export function explainBalance(played: PlayedStory, who: 'client' | 'opco', funder?: string): Answer {
  const { due, reasons } = played.statement;
  const own = due.filter(({ debtor }) => debtor === who);
  const left = balanceLeft(played, who, funder);
  return {
    title: `${balanceName(left)}, ${formatEuros(left.amount)}`,
    clause: own.at(-1)?.clause ?? reasons.price.clause,
    because:
      left.amount < zero
        ? 'Ce qui a été reçu dépasse les lignes dues\u00a0: la différence est à rendre.'
        : 'C’est la somme des lignes dues, moins ce qui a été reçu.',
    facts: moneyFacts(played, who, funder),
    lines: balanceSteps(played, who, funder),
  };
}
