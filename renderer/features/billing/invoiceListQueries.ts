import { isContent } from '../../../shared/domain/billing/askedBesides.ts';
import type { Invoice } from '../../../shared/domain/billing/invoice.ts';
import { invoiceTotals } from '../../../shared/domain/billing/invoiceTotals.ts';
import { factData, type Fact } from '../../../shared/records/facts.ts';
import { cents, zero } from '../../../shared/domain/money/cents.ts';
import { db, type InvoiceRow, readInvoices } from '../../db/index.ts';
import type { InvoiceKindShown } from './invoiceKindFilter.ts';

/** A document of the series of invoices: one that stands, one that was taken back, or the avoir that did. */
export interface ListedInvoice extends InvoiceRow {
  /** « Reprend FA-2026-0008 », « Reprise par AV-2026-0001 »; null for an invoice that stands. */
  readonly note: string | null;
}

const contentIn = ({ data }: Fact): Invoice | null => (isContent(data['content']) ? data['content'] : null);

/** A line for what nothing is left to pay of: an avoir counts against, and is shown so. */
const closed = (
  fact: Fact,
  invoice: Invoice,
  to: InvoiceRow['to'],
  note: string,
  sign: 1 | -1,
): ListedInvoice => ({
  id: fact.id,
  orderId: fact.subject,
  payerId: '',
  number: invoice.number,
  type: invoice.type,
  issuedOn: invoice.issuedOn,
  dueOn: null,
  buyer: invoice.buyer.name,
  to,
  inclTax: cents(sign * invoiceTotals(invoice).inclTax),
  left: zero,
  open: 0,
  on: invoice.issuedOn,
  note,
});

const payerOf = (issued: Fact): InvoiceRow['to'] => (issued.data['to'] === 'opco' ? 'opco' : 'client');

/** An avoir, and the invoice that it took back where nothing of it is left. */
function creditLines(avoir: Fact, issued: Fact | undefined): readonly ListedInvoice[] {
  const told = factData['order.invoiceCredited'].safeParse(avoir.data);
  const [note, taken] = [contentIn(avoir), issued && contentIn(issued)];
  if (!told.success || !note || !issued || !taken) return [];
  const to = payerOf(issued);
  return [
    closed(avoir, note, to, `Reprend ${taken.number}`, -1),
    ...(told.data.whole ? [closed(issued, taken, to, `Reprise par ${note.number}`, 1)] : []),
  ];
}

async function credited(): Promise<readonly ListedInvoice[]> {
  const avoirs = await db.facts.where('kind').equals('order.invoiceCredited').toArray();
  const targets = await db.facts.bulkGet(avoirs.map(({ data }) => String(data['target'])));
  return avoirs.flatMap((avoir, index) => creditLines(avoir, targets[index]));
}

const compare = (a: string, b: string): number => (a < b ? 1 : Number(a > b) * -1);

/** Everything of the series of invoices, avoirs and what they took back among it, the latest first. */
export async function listInvoices(): Promise<readonly ListedInvoice[]> {
  const [standing, others] = await Promise.all([readInvoices(), credited()]);
  return [...standing.map((row) => ({ ...row, note: null })), ...others].toSorted(
    (a, b) => compare(a.issuedOn, b.issuedOn) || compare(a.number, b.number),
  );
}

/** The years of a list, the latest first. */
export const yearsOf = (rows: readonly ListedInvoice[]): readonly string[] =>
  [...new Set(rows.map(({ issuedOn }) => issuedOn.slice(0, 4)))].toSorted(compare);

/** The lines of a year and of a kind; `all` for either shows every one. */
export const shownOf = (
  rows: readonly ListedInvoice[],
  year: string,
  kind: InvoiceKindShown,
): readonly ListedInvoice[] =>
  rows.filter(
    ({ issuedOn, type }) =>
      (year === 'all' || issuedOn.startsWith(year)) && (kind === 'all' || kindOf(type) === kind),
  );

const kindOf = (type: ListedInvoice['type']): InvoiceKindShown => {
  if (type === 'invoice') return 'invoice';
  return type === 'deposit' ? 'deposit' : 'creditNote';
};

/** Where the page of an invoice is shown; its dossier where it left without one. */
export async function pathOfInvoice({ id, orderId }: Pick<InvoiceRow, 'id' | 'orderId'>): Promise<string> {
  const paper = (await db.facts.get(id))?.data['paper'];
  const left = typeof paper === 'string' ? await db.facts.get(paper) : undefined;
  const sha256 = left?.data['sha256'];
  return typeof sha256 === 'string' ? `/documents/${sha256}` : `/dossiers/${orderId}`;
}
