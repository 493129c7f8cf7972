import type { FactData } from '../../../records/facts.ts';
import { naturalId } from '../../../records/naturalIds.ts';
import type { CivilDay } from '../../dates/civilDay.ts';
import type { Payment, PaymentMarks, PaymentShare } from './payment.ts';

/** One part of a payment, as the order that it pays is told. */
export interface PaymentFact {
  readonly id: string;
  readonly subject: string;
  readonly kind: 'order.paymentReceived';
  readonly day: CivilDay;
  readonly data: FactData<'order.paymentReceived'>;
}

/** Fields that say something. */
export const given = <T extends object>(fields: T) =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== null)) as {
    [K in keyof T]?: NonNullable<T[K]>;
  };

const marksOf = ({ means, reference, drawer, bank }: PaymentMarks) =>
  given({ means, reference, ...(means === 'cheque' ? { drawer, bank } : {}) });

const dataOf = (
  payment: Payment,
  { from, funder, amount, invoice, excess }: PaymentShare,
): PaymentFact['data'] => ({
  from,
  amount,
  payment: payment.id,
  ...marksOf(payment),
  ...given({ funder, invoice, excess, note: payment.note }),
});

/**
 * A payment as the facts of the orders that it pays: one for each share, all with the id of the payment, so that they
 * are taken back together. The same payment makes the same facts: two clicks are one.
 * @example paymentFacts({ id, day, shares: [first, second] }).map(({ subject }) => subject) //=> ['o1', 'o2']
 */
export const paymentFacts = (payment: Payment): readonly PaymentFact[] =>
  payment.shares.map((share, place) => ({
    id: naturalId('payment', payment.id, String(place)),
    subject: share.orderId,
    kind: 'order.paymentReceived',
    day: payment.day,
    data: dataOf(payment, share),
  }));
