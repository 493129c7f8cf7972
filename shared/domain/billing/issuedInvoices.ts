import { toldEvents, type ToldEvent } from '../letters/toldEvents.ts';
import type { InvoiceIssued } from '../orders/situation.ts';
import { standingInvoices } from '../orders/standingInvoices.ts';
import { isContent } from './askedBesides.ts';
import type { BillCase } from './bill.ts';
import type { Invoice } from './invoice.ts';

/** An invoice that stands: issued, not taken back, not credited. */
export interface IssuedInvoice {
  readonly told: ToldEvent<InvoiceIssued>;
  /** What it says; null for one made elsewhere and only noted here. */
  readonly content: Invoice | null;
  /** The avoirs that took a part of it back. */
  readonly credits: readonly Invoice[];
}

const isInvoice = (told: ToldEvent): told is ToldEvent<InvoiceIssued> => told.event.type === 'invoiceIssued';

const contentOf = ({ fact }: ToldEvent): Invoice | null =>
  isContent(fact.data['content']) ? fact.data['content'] : null;

/**
 * The invoices of an order that stand on a day, in the order of their issue. A credited one has left the list.
 * @example issuedInvoices(case).map(({ content }) => content?.number) //=> ['FA-2026-0031']
 */
export function issuedInvoices(of: BillCase): readonly IssuedInvoice[] {
  const told = toldEvents(of);
  const standing = new Set(standingInvoices(told).map(({ index }) => index));
  const creditsOf = (index: number): readonly Invoice[] =>
    told.flatMap((each) =>
      each.event.type === 'invoiceCredited' && each.event.event === index ? (contentOf(each) ?? []) : [],
    );
  return told
    .filter(isInvoice)
    .filter(({ index }) => standing.has(index))
    .map((each) => ({ told: each, content: contentOf(each), credits: creditsOf(each.index) }));
}
