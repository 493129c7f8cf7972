import { toldEvents, type ToldEvent } from '../letters/toldEvents.ts';
import type { InvoiceIssued } from '../orders/situation.ts';
import { standingInvoices } from '../orders/standingInvoices.ts';
import type { BillCase } from './bill.ts';
import type { Invoice } from './invoice.ts';

/** An invoice that stands: issued, not taken back, not credited. */
export interface IssuedInvoice {
  readonly told: ToldEvent<InvoiceIssued>;
  /** What it says; null for one made elsewhere and only noted here. */
  readonly content: Invoice | null;
}

const isInvoice = (told: ToldEvent): told is ToldEvent<InvoiceIssued> => told.event.type === 'invoiceIssued';

/** Only issuing writes a content, and it writes it whole. */
const contentOf = (data: Readonly<Record<string, unknown>>): Invoice | null => {
  const content = data['content'];
  return typeof content === 'object' && content !== null && 'lines' in content
    ? (content as unknown as Invoice)
    : null;
};

/**
 * The invoices of an order that stand on a day, in the order of their issue. A credited one has left the list.
 * @example issuedInvoices(case).map(({ content }) => content?.number) //=> ['FA-2026-0031']
 */
export function issuedInvoices(of: BillCase): readonly IssuedInvoice[] {
  const told = toldEvents(of).filter(isInvoice);
  const standing = new Set(standingInvoices(toldEvents(of)).map(({ index }) => index));
  return told
    .filter(({ index }) => standing.has(index))
    .map((each) => ({ told: each, content: contentOf(each.fact.data) }));
}
