import { dueNames } from '../../messages/dueNames.ts';
import { zero } from '../money/cents.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { DueLine } from '../orders/statement.ts';
import type { Consequence } from '../simulation/consequence.ts';
import { asExplanation } from './asExplanation.ts';
import { answerOf } from './explanationOf.ts';
import type { Explanation, ExplanationLine } from './explanation.ts';
import { asResult, moneyLine, takenLine } from './explanationLines.ts';
import { playedStory } from './playedStory.ts';
import type { Subject } from './subject.ts';

/** What decides: the refusal, the line that the act makes due, or where the order then stands. */
function decisive({ outcome, statement: { due, status, refusals } }: Consequence): Subject {
  if (outcome.kind === 'refused') return { of: 'refusal', index: refusals.indexOf(outcome.refusal) };
  const hasEnded = status === 'cancelled' || status === 'withdrawn';
  const line = hasEnded ? due.length - 1 : due.findLastIndex(({ kind }) => kind === 'postponementIndemnity');
  return line < 0 ? { of: 'status' } : { of: 'due', line };
}

const dueStep = ({ kind, debtor, amount }: DueLine): ExplanationLine =>
  debtor === 'provider'
    ? takenLine(`${dueNames[kind]}, par l’organisme`, amount)
    : moneyLine(dueNames[kind], amount);

/** All lines of the client, what is paid, and what is left between the two. */
function accountSteps({ statement, owed, paid, toPay, toRefund }: Consequence): readonly ExplanationLine[] {
  return [
    ...statement.due.filter(({ debtor }) => debtor !== 'opco').map(dueStep),
    asResult(moneyLine('Dû en tout', owed)),
    takenLine('Déjà versé', paid),
    asResult(toRefund > zero ? moneyLine('À rendre au client', toRefund) : moneyLine('Reste à payer', toPay)),
  ];
}

/**
 * Why a simulated act comes to what it does: the clause that decides as signed, the days counted, the sum, the account.
 * @param said the sentence that the simulator shows
 * @example explanationOfConsequence(dossier, cancelled 15 days before, said).lines?.at(0)?.value //=> '15 jours'
 */
export function explanationOfConsequence(
  dossier: Dossier,
  consequence: Consequence,
  said: string,
): Explanation {
  const played = playedStory(consequence.story, dossier);
  const answer = answerOf(played, decisive(consequence));
  if (consequence.outcome.kind === 'refused') return asExplanation(played, answer);
  const lines = [...(answer.lines ?? []), ...accountSteps(consequence)];
  return asExplanation(played, { ...answer, title: said, lines });
}
