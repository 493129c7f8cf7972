import { dueLineName } from '../../../messages/dueNames.ts';
import { zero } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { claimOf } from '../../orders/unpaidLines.ts';
import type { Answer } from '../answer.ts';
import { asResult, moneyLine, takenLine } from '../explanationLines.ts';
import { factsTold } from '../factsTold.ts';
import type { PlayedStory } from '../playedStory.ts';

/**
 * What a formal notice claims: the lines that have fallen due, with what lateness adds (clauses 3.4 and 4.7).
 * @example explainClaim(1 218,00 € late since 1 October).lines?.at(-1)?.value //=> '1 279,52 €'
 */
export function explainClaim(played: PlayedStory): Answer {
  const { statement, story } = played;
  const { lines, interest, recoveryFee, paid, total } = claimOf(statement, story.asOf);
  return {
    title: `Total réclamé, ${formatEuros(total)}`,
    clause: statement.late.clause,
    because:
      'C’est la somme de ce qui est échu et impayé, des intérêts de retard et de l’indemnité de recouvrement.',
    facts: factsTold(played, ['invoiceIssued', 'paymentReceived', 'formalNoticeReceived']),
    lines: [
      ...lines.map(({ line, left }) => moneyLine(dueLineName(line), left)),
      moneyLine('Intérêts de retard', interest ?? zero),
      moneyLine('Indemnité de recouvrement', recoveryFee),
      ...(paid > zero ? [takenLine('Intérêts et indemnité déjà payés', paid)] : []),
      asResult(moneyLine('Total réclamé', total)),
    ],
  };
}
