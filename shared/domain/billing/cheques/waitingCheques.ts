import type { Fact } from '../../../records/facts.ts';
import { byDay, reversedIds } from '../../orders/standingFacts.ts';
import { type ReceivedPayment, receivedPayments } from '../payments/receivedPayments.ts';
import type { ChequeSlip } from './chequeSlips.ts';

/**
 * The cheques that wait to be brought to the bank: neither taken back, nor on a slip that stands. One that pays several
 * orders is one cheque. The oldest first.
 * @param facts payments, and corrections
 * @example waitingCheques([two parts of one cheque of 500,00 €], [])[0]?.amount //=> 50000
 */
export function waitingCheques(
  facts: readonly Fact[],
  slips: readonly ChequeSlip[],
): readonly ReceivedPayment[] {
  const standing = slips.filter(({ goneAt }) => goneAt === null);
  const left = new Set([
    ...reversedIds(facts),
    ...standing.flatMap(({ cheques }) => cheques.flatMap((cheque) => cheque.facts)),
  ]);
  return receivedPayments(facts.toSorted(byDay)).filter(
    (payment) => payment.means === 'cheque' && payment.facts.every(({ id }) => !left.has(id)),
  );
}
