import { type Cents, larger, minus, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from './sentence.ts';
import { clientPaid, type Situation, sumOf } from './situation.ts';
import type { Warning } from './statement.ts';

/** What was refunded above all that the client ever paid. */
const refundedBeyond = (situation: Situation): Cents => larger(zero, minus(zero, clientPaid(situation)));

/**
 * More was given back than came in (clause 3.2, art. 1302 C. civ.): the money left the bank, so it counts, and the client has it
 * to return. Told rather than added to what the order owes without a word.
 * @example refundWarnings(52200 paid, 60000 refunded) //=> « … 78,00 € de trop … »
 */
export function refundWarnings(situation: Situation): readonly Warning[] {
  const beyond = refundedBeyond(situation);
  if (beyond === 0) return [];
  const paid = sumOf(situation.payments.filter(({ from }) => from === 'client'));
  const because = sentence`${formatEuros(sumOf(situation.refunds))} remboursés au client pour ${formatEuros(paid)} reçus de lui : ${formatEuros(beyond)} de trop, qu’il doit rendre. Corrigez le remboursement s’il est mal inscrit.`;
  return [{ code: 'refundBeyondPayments', clause: '3.2', because }];
}
