import type { BillCase, BillMatter } from './bill.ts';
import { creditedInvoice } from './creditNoteOf.ts';
import { type BillKind, billKinds, type InvoiceKind } from './invoiceKinds.ts';
import { depositBill } from './depositBill.ts';
import { finalBill } from './finalBill.ts';
import { indemnityBill } from './indemnityBill.ts';
import { instalmentBill } from './instalmentBill.ts';
import { opcoBill } from './opcoBill.ts';
import { opcoDefaultBill } from './opcoDefaultBill.ts';

/** What decides whether there is something to invoice, and what. */
export const matterOfBill: Readonly<Record<BillKind, (of: BillCase) => BillMatter>> = {
  depositInvoice: depositBill,
  instalmentInvoice: instalmentBill,
  finalInvoice: finalBill,
  opcoInvoice: opcoBill,
  opcoDefaultInvoice: opcoDefaultBill,
  indemnityNote: indemnityBill,
};

/**
 * The invoices that an order calls for on a day: proposed by the statement, never twice.
 * @example billsFor(deposit received, no invoice) //=> ['depositInvoice']
 */
export const billsFor = (of: BillCase): readonly BillKind[] =>
  billKinds.filter((kind) => matterOfBill[kind](of).ok);

/**
 * The documents of the series of invoices that mean something for an order on a day: what is to be invoiced, and an
 * avoir where there is an invoice to take back.
 * @example invoicesFor(balance invoiced) //=> ['creditNote']
 */
export const invoicesFor = (of: BillCase): readonly InvoiceKind[] =>
  creditedInvoice(of) ? [...billsFor(of), 'creditNote'] : billsFor(of);
