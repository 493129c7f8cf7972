import { type InvoiceState, invoiceStates } from '../../shared/domain/billing/invoiceStates.ts';
import { invoiceTotals } from '../../shared/domain/billing/invoiceTotals.ts';
import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Cents } from '../../shared/domain/money/cents.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import { fundingNamed } from '../../shared/domain/orders/fundingsOf.ts';
import type { Statement } from '../../shared/domain/orders/statement.ts';
import type { InvoiceType } from '../../shared/domain/billing/invoice.ts';

/** An invoice as lists show it, and what is left of it on a day. Derived. */
export interface InvoiceRow {
  /** The fact that tells it. */
  readonly id: string;
  readonly orderId: string;
  readonly number: string;
  readonly type: InvoiceType;
  readonly issuedOn: CivilDay;
  readonly dueOn: CivilDay | null;
  readonly buyer: string;
  readonly to: 'client' | 'opco';
  /** Who pays it, among the clients. */
  readonly payerId: string;
  readonly inclTax: Cents;
  readonly left: Cents;
  /** 1 while something is left to pay. */
  readonly open: 0 | 1;
  /** The day that `left` is of. */
  readonly on: CivilDay;
}

const rowOf = (
  { id, invoice, to, funder, left, dueOn }: InvoiceState,
  { order }: Dossier,
  on: CivilDay,
): InvoiceRow => ({
  id,
  orderId: order.id,
  payerId: (to === 'opco' ? fundingNamed(order, funder)?.funderId : undefined) ?? order.clientId,
  number: invoice.number,
  type: invoice.type,
  issuedOn: invoice.issuedOn,
  dueOn,
  buyer: invoice.buyer.name,
  to,
  inclTax: invoiceTotals(invoice).inclTax,
  left,
  open: left > 0 ? 1 : 0,
  on,
});

/** The numbered invoices of a dossier on a day. */
export const invoiceRows = (dossier: Dossier, statement: Statement, on: CivilDay): readonly InvoiceRow[] =>
  invoiceStates({ dossier, statement, on }).map((state) => rowOf(state, dossier, on));
