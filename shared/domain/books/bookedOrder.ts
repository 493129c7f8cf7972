import type { CivilDay } from '../dates/civilDay.ts';
import type { Invoice } from '../billing/invoice.ts';
import { paymentMeans } from '../billing/payments/payment.ts';
import type { Cents } from '../money/cents.ts';
import type { LateCollected, Money } from './moneyEntries.ts';

/** Who pays for an order: ids of the client and of the OPCO, and what they are called. */
export interface BookedOrder {
  readonly id: string;
  readonly client: string;
  readonly funder: string | null;
  readonly nameOf: (party: string) => string;
  /** What a payment of this order covered of interest and fee, by the id of its fact. */
  readonly lateOf: (fact: string) => LateCollected | null;
  /** Whether a payment had been paid in at the bank, on a slip, when another fact was written down, by its stamp. */
  readonly paidIn: (payment: string, at: string) => boolean;
}

/** Nobody's order: what the house does with money, cheques paid in, is booked apart from all orders. */
export const bookedHouse: BookedOrder = {
  id: '',
  client: '',
  funder: null,
  nameOf: () => '',
  lateOf: () => null,
  paidIn: () => false,
};

/** What the books read of a fact. */
export interface BookedFact {
  readonly id: string;
  readonly stamp: string;
  readonly kind: string;
  readonly day: CivilDay;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Kinds of facts that the books are made of. */
export const bookedKinds = [
  'order.invoiceIssued',
  'order.invoiceCredited',
  'order.paymentReceived',
  'order.refundPaid',
  'chequesPaidIn',
  'reversed',
] as const;

/** Who a fact is about: a payer besides the client where it says so. */
export const partyOf = (
  { client, funder }: Pick<BookedOrder, 'client' | 'funder'>,
  side: unknown,
  named?: unknown,
): string => (side === 'opco' ? (typeof named === 'string' ? named : (funder ?? client)) : client);

/** What an invoice of the house says; null for one that was made elsewhere. */
export function contentOf({ data }: BookedFact): Invoice | null {
  const { content } = data;
  return typeof content === 'object' && content !== null && 'lines' in content
    ? (content as unknown as Invoice)
    : null;
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The money that a payment or a refund tells. */
export function moneyOf(order: BookedOrder, { id, day, data }: BookedFact): Money {
  const party = partyOf(order, data['from'] ?? data['to'], data['funder']);
  return {
    id,
    day,
    party,
    name: order.nameOf(party),
    amount: data['amount'] as Cents,
    means: paymentMeans.find((one) => one === data['means']),
    reference: textIn(data['reference']),
    invoice: textIn(data['invoice']),
  };
}
