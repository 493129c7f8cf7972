import type { Client, Order } from '../../records/records.ts';
import type { Cents } from '../money/cents.ts';
import { zero } from '../money/cents.ts';
import type { PayerLeft } from '../orders/payersLeft.ts';
import type { Claim, Reference } from './claim.ts';

/** An invoice of which something is left. */
export interface OpenInvoice {
  readonly id: string;
  readonly orderId: string;
  readonly number: string;
  readonly buyer: string;
  readonly to: 'client' | 'opco';
  /** Who pays it, among the clients. */
  readonly payerId: string;
  readonly left: Cents;
}

/** What an order expects, invoiced or not. */
export interface ExpectingOrder {
  readonly id: string;
  readonly client: string;
  /** Number of its proposal or contract; '' where none left. */
  readonly number: string;
  readonly status: string;
  readonly awaited: readonly PayerLeft[];
  readonly lateSums: Cents;
}

type Agreed = Pick<Order, 'clientReference' | 'fundingReference' | 'funderId' | 'otherFunders'>;

/** All that claims are made of. */
export interface ClaimSources {
  readonly invoices: readonly OpenInvoice[];
  /** By id. */
  readonly orders: ReadonlyMap<string, ExpectingOrder>;
  /** What the orders say besides, by id. */
  readonly agreed: ReadonlyMap<string, Agreed>;
  /** Names of those who fund, by id. */
  readonly funders: ReadonlyMap<string, Pick<Client, 'name'>>;
}

const reference = (of: Reference['of'], text: string | undefined): readonly Reference[] =>
  text ? [{ of, text }] : [];

/** Whose money it is: of the client, or of a payer besides it, by its id where there are several. */
type Side = Pick<Claim, 'from' | 'funder'>;

const agreements = (
  { funderId, fundingReference, otherFunders = [] }: Agreed,
  { funder }: Side,
): readonly (string | undefined)[] =>
  [{ funderId, fundingReference }, ...otherFunders]
    .filter((one) => funder === undefined || one.funderId === funder)
    .map((one) => one.fundingReference);

function referencesOf(sources: ClaimSources, order: ExpectingOrder, side: Side): readonly Reference[] {
  const agreed = sources.agreed.get(order.id) ?? {};
  return [
    ...reference('proposal', order.number),
    ...reference('order', agreed.clientReference),
    ...agreements(agreed, side).flatMap((text) => reference('agreement', text)),
  ];
}

function payersOf(sources: ClaimSources, order: ExpectingOrder, { from, funder }: Side): readonly string[] {
  const id = funder ?? sources.agreed.get(order.id)?.funderId ?? '';
  const name = sources.funders.get(id)?.name;
  return from === 'client' ? [order.client] : name ? [name] : [];
}

const noOrder = (id: string): ExpectingOrder => ({
  id,
  client: '',
  number: '',
  status: '',
  awaited: [],
  lateSums: zero,
});

/** An invoice to one of several payers bears its id. */
function sideOf(sources: ClaimSources, { orderId, to, payerId }: OpenInvoice): Side {
  const isShared = (sources.agreed.get(orderId)?.otherFunders ?? []).length > 0;
  return { from: to, ...(to === 'opco' && isShared ? { funder: payerId } : {}) };
}

/** Lateness is told for the whole order: it goes with an invoice where there is only one. */
function ofInvoice(sources: ClaimSources, invoice: OpenInvoice, isOnly: boolean): Claim {
  const order = sources.orders.get(invoice.orderId) ?? noOrder(invoice.orderId);
  const side = sideOf(sources, invoice);
  const names = [invoice.buyer, ...payersOf(sources, order, side)].filter(Boolean);
  return {
    id: invoice.id,
    orderId: invoice.orderId,
    ...side,
    invoice: invoice.id,
    title: invoice.number,
    payers: [...new Set(names)],
    references: [...reference('invoice', invoice.number), ...referencesOf(sources, order, side)],
    left: invoice.left,
    extra: isOnly && invoice.to === 'client' ? order.lateSums : zero,
  };
}

const keyOf = (orderId: string, { from, funder }: Side): string =>
  [orderId, from, funder].filter(Boolean).join(' ');

/** A deposit is paid before any invoice, and an invoice may have been made elsewhere. */
function beforeInvoice(sources: ClaimSources, invoiced: ReadonlySet<string>): readonly Claim[] {
  return [...sources.orders.values()]
    .filter(({ status }) => status !== 'draft')
    .flatMap((order) =>
      order.awaited.flatMap(({ who, funder, amount }) => {
        const side = { from: who, ...(funder === undefined ? {} : { funder }) };
        const id = keyOf(order.id, side);
        if (invoiced.has(id)) return [];
        return [
          {
            id,
            orderId: order.id,
            ...side,
            title: order.number || order.client,
            payers: payersOf(sources, order, side),
            references: referencesOf(sources, order, side),
            left: amount,
            extra: zero,
          },
        ];
      }),
    );
}

/**
 * Every sum of money that is awaited: what is left of each invoice, and what an order expects of a payer who was not
 * invoiced yet, its deposit first (clause 2.1).
 * @example claimsOf(one invoice of 1 218,00 €, one deposit of 522,00 € awaited).map(({ left }) => left) //=> [121800, 52200]
 */
export function claimsOf(sources: ClaimSources): readonly Claim[] {
  const keyOfInvoice = (one: OpenInvoice): string => keyOf(one.orderId, sideOf(sources, one));
  const bySide = Map.groupBy(sources.invoices, keyOfInvoice);
  return [
    ...sources.invoices.map((one) => ofInvoice(sources, one, bySide.get(keyOfInvoice(one))?.length === 1)),
    ...beforeInvoice(sources, new Set(bySide.keys())),
  ];
}
