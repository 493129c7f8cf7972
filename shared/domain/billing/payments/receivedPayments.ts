import { type Fact, factData, type FactData } from '../../../records/facts.ts';
import { plus } from '../../money/cents.ts';
import type { Payment, PaymentShare } from './payment.ts';

/** A payment read back from its facts. */
export interface ReceivedPayment extends Payment {
  readonly amount: ReturnType<typeof plus>;
  /** Its facts: what a correction takes back. */
  readonly facts: readonly Fact[];
}

interface Part {
  readonly fact: Fact;
  readonly data: FactData<'order.paymentReceived'>;
}

/** The parts of facts that tell of money received. */
function partsOf(facts: readonly Fact[]): readonly Part[] {
  return facts.flatMap((fact) => {
    if (fact.kind !== 'order.paymentReceived') return [];
    const { success, data } = factData['order.paymentReceived'].safeParse(fact.data);
    return success ? [{ fact, data }] : [];
  });
}

/**
 * The payment that a fact is a part of. One written in a dossier, alone, is a payment of its own.
 * @example paymentIdOf(fact without payment) //=> fact.id
 */
export const paymentIdOf = ({ id, data }: Pick<Fact, 'id' | 'data'>): string =>
  typeof data['payment'] === 'string' ? data['payment'] : id;

const shareOf = ({ fact, data }: Part): PaymentShare => ({
  orderId: fact.subject,
  from: data.from,
  ...(data.funder === undefined ? {} : { funder: data.funder }),
  invoice: data.invoice ?? null,
  amount: data.amount,
  excess: data.excess ?? null,
});

/**
 * Facts as the payments that they are the parts of, in the order of the facts.
 * @example receivedPayments([two facts of one payment]).length //=> 1
 */
export function receivedPayments(facts: readonly Fact[]): readonly ReceivedPayment[] {
  const groups = Map.groupBy(partsOf(facts), ({ fact }) => paymentIdOf(fact));
  return [...groups].flatMap(([id, parts]) => {
    const [first] = parts;
    if (!first) return [];
    const { means, reference, drawer, bank, note } = first.data;
    const shares = parts.map(shareOf);
    return [
      {
        id,
        day: first.fact.day,
        means,
        reference,
        drawer,
        bank,
        note,
        shares,
        amount: plus(...shares.map(({ amount }) => amount)),
        facts: parts.map(({ fact }) => fact),
      },
    ];
  });
}
