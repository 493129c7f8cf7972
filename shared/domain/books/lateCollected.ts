import { larger, minus, smaller, zero } from '../money/cents.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { Statement } from '../orders/statement.ts';
import { statementOfDossier } from '../orders/storyOf.ts';
import type { Fact } from '../../records/facts.ts';
import type { LateCollected } from './moneyEntries.ts';

/** Payments go to the interest before the lump sum (art. 1343-1 C. civ.). */
function coveredBy({ late }: Statement): LateCollected {
  const interest = smaller(late.paid, late.interest ?? zero);
  return { interest, fee: minus(late.paid, interest) };
}

const isLatePayment = (dossier: Dossier, fact: Fact): boolean =>
  fact.kind === 'order.paymentReceived' &&
  fact.data['from'] === 'client' &&
  dossier.facts.some(({ kind, day }) => kind === 'order.invoiceIssued' && day < fact.day);

/**
 * What a payment covered of interest and of the lump sum (clause 3.4), asked of the engine with what was written
 * before it and no more; null where it covered none.
 * @example lateCollectedBy(dossier, payment of 1 279,52 € on 22 November) //=> { interest: 2152, fee: 4000 }
 */
export function lateCollectedBy(dossier: Dossier, fact: Fact): LateCollected | null {
  if (!isLatePayment(dossier, fact)) return null;
  const before = dossier.facts.filter(({ stamp }) => stamp < fact.stamp);
  const [was, is] = [before, [...before, fact]].map((facts) =>
    coveredBy(statementOfDossier({ ...dossier, facts }, fact.day)),
  );
  if (!was || !is) return null;
  const interest = larger(zero, minus(is.interest, was.interest));
  const fee = larger(zero, minus(is.fee, was.fee));
  return interest > 0 || fee > 0 ? { interest, fee } : null;
}
