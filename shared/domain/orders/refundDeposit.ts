import type { CivilDay } from '../dates/civilDay.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { paidDepositLines } from './depositLine.ts';
import { endCancelled } from './endCancelled.ts';
import { sentence } from './sentence.ts';
import { type Situation, sumOf } from './situation.ts';
import type { Clause, DueLine } from './statement.ts';

/** Why an order ends without costing anything, in the words its sentences begin with. */
export interface RefundCause {
  readonly clause: Clause;
  /** « Annulé par l’organisme le 3 décembre 2026, sans nouvelle date ». */
  readonly ended: string;
  /** « L’organisme annule sans nouvelle date ». */
  readonly refund: string;
}

/** The order ends and costs nothing: the deposit paid stays listed beside the line that gives it back. */
export function refundDeposit(situation: Situation, on: CivilDay, cause: RefundCause): Situation {
  const { clause, ended, refund } = cause;
  const kept = paidDepositLines(situation, on);
  const refunds = kept.map(
    (line): DueLine => ({
      ...line,
      debtor: 'provider',
      kind: 'depositRefund',
      on,
      clause,
      because: sentence`${refund} : l’acompte de ${formatEuros(line.amount)} est à rendre au client.`,
    }),
  );
  const back = refunds.length > 0 ? sentence` : ${formatEuros(sumOf(refunds))} à rendre` : '';
  return endCancelled(situation, on, [...kept, ...refunds], { clause, because: sentence`${ended}${back}.` });
}
