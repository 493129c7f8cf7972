import { formatEuros } from '../../money/formatMoney.ts';
import { minus } from '../../money/cents.ts';
import { sumOf } from '../../orders/situation.ts';
import type { Answer } from '../answer.ts';
import { asResult, moneyLine } from '../explanationLines.ts';
import { moneyFacts } from '../factsTold.ts';
import { receivedSteps, refundedSteps } from '../lines/balanceSteps.ts';
import type { PlayedStory } from '../playedStory.ts';

/**
 * What the client has paid so far, refunds taken off.
 * @example explainPaid(deposit of 7 October).lines?.map(({ value }) => value) //=> ['522,00 €', '522,00 €']
 */
export function explainPaid(played: PlayedStory): Answer {
  const { payments, refunds } = played.situation;
  const received = payments.filter(({ from }) => from === 'client');
  const paid = minus(sumOf(received), sumOf(refunds));
  return {
    title: `Versé par le client, ${formatEuros(paid)}`,
    clause: null,
    because: 'C’est la somme des règlements reçus du client, moins ce qui lui a été remboursé.',
    facts: moneyFacts(played, 'client'),
    lines: [
      ...receivedSteps(received, '+'),
      ...refundedSteps(refunds, '−'),
      asResult(moneyLine('Versé par le client', paid)),
    ],
  };
}
