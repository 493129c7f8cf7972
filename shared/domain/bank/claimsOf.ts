import type { Client, Order } from '../../records/records.ts';
import type { Cents } from '../money/cents.ts';
import { zero } from '../money/cents.ts';
import type { Claim, Reference } from './claim.ts';

/** An invoice of which something is left. */
export interface OpenInvoice {
  readonly id: string;
  readonly orderId: string;
  readonly number: string;
  readonly buyer: string;
  readonly to: 'client' | 'opco';
  readonly left: Cents;
}

/** What an order expects, invoiced or not. */
export interface ExpectingOrder {
  readonly id: string;
  readonly client: string;
  /** Number of its proposal or contract; '' where none left. */
  readonly number: string;
  readonly status: string;
  readonly awaited: { readonly client: Cents; readonly opco: Cents };
  readonly lateSums: Cents;
}

/** All that claims are made of. */
export interface ClaimSources {
  readonly invoices: readonly OpenInvoice[];
  /** By id. */
  readonly orders: ReadonlyMap<string, ExpectingOrder>;
  /** What the orders say besides, by id. */
  readonly agreed: ReadonlyMap<string, Pick<Order, 'clientReference' | 'fundingReference' | 'funderId'>>;
  /** Names of those who fund, by id. */
  readonly funders: ReadonlyMap<string, Pick<Client, 'name'>>;
}

const reference = (of: Reference['of'], text: string | undefined): readonly Reference[] =>
  text ? [{ of, text }] : [];

function referencesOf(sources: ClaimSources, order: ExpectingOrder): readonly Reference[] {
  const agreed = sources.agreed.get(order.id);
  return [
    ...reference('proposal', order.number),
    ...reference('order', agreed?.clientReference),
    ...reference('agreement', agreed?.fundingReference),
  ];
}

function payersOf(sources: ClaimSources, order: ExpectingOrder, from: Claim['from']): readonly string[] {
  const funder = sources.funders.get(sources.agreed.get(order.id)?.funderId ?? '')?.name;
  return from === 'client' ? [order.client] : funder ? [funder] : [];
}

const noOrder = (id: string): ExpectingOrder => ({
  id,
  client: '',
  number: '',
  status: '',
  awaited: { client: zero, opco: zero },
  lateSums: zero,
});

/** Lateness is told for the whole order: it goes with an invoice where there is only one. */
function ofInvoice(sources: ClaimSources, invoice: OpenInvoice, isOnly: boolean): Claim {
  const order = sources.orders.get(invoice.orderId) ?? noOrder(invoice.orderId);
  const names = [invoice.buyer, ...payersOf(sources, order, invoice.to)].filter(Boolean);
  return {
    id: invoice.id,
    orderId: invoice.orderId,
    from: invoice.to,
    invoice: invoice.id,
    title: invoice.number,
    payers: [...new Set(names)],
    references: [...reference('invoice', invoice.number), ...referencesOf(sources, order)],
    left: invoice.left,
    extra: isOnly && invoice.to === 'client' ? order.lateSums : zero,
  };
}

const sideOf = ({ orderId, to }: OpenInvoice): string => `${orderId} ${to}`;

const sides = ['client', 'opco'] as const;

/** A deposit is paid before any invoice, and an invoice may have been made elsewhere. */
function beforeInvoice(sources: ClaimSources, invoiced: ReadonlySet<string>): readonly Claim[] {
  return [...sources.orders.values()]
    .filter(({ status }) => status !== 'draft')
    .flatMap((order) =>
      sides
        .filter((from) => order.awaited[from] > 0 && !invoiced.has(`${order.id} ${from}`))
        .map((from) => ({
          id: `${order.id} ${from}`,
          orderId: order.id,
          from,
          title: order.number || order.client,
          payers: payersOf(sources, order, from),
          references: referencesOf(sources, order),
          left: order.awaited[from],
          extra: zero,
        })),
    );
}

/**
 * Every sum of money that is awaited: what is left of each invoice, and what an order expects of a payer who was not
 * invoiced yet, its deposit first (clause 2.1).
 * @example claimsOf(one invoice of 1 218,00 €, one deposit of 522,00 € awaited).map(({ left }) => left) //=> [121800, 52200]
 */
export function claimsOf(sources: ClaimSources): readonly Claim[] {
  const bySide = Map.groupBy(sources.invoices, sideOf);
  return [
    ...sources.invoices.map((one) => ofInvoice(sources, one, bySide.get(sideOf(one))?.length === 1)),
    ...beforeInvoice(sources, new Set(bySide.keys())),
  ];
}
