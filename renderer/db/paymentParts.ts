import { paymentIdOf } from '../../shared/domain/billing/payments/receivedPayments.ts';
import type { Fact } from '../../shared/records/facts.ts';
import { db } from './current.ts';

/**
 * Every part of the payment that a fact is a part of, over all the orders that it pays: they share its day.
 * @example (await readPaymentParts(fact)).map(({ subject }) => subject) //=> ['o1', 'o2']
 */
export const readPaymentParts = (fact: Fact): Promise<Fact[]> =>
  db.facts
    .where('[kind+day]')
    .equals([fact.kind, fact.day])
    .filter((other) => paymentIdOf(other) === paymentIdOf(fact))
    .toArray();
