import type { BillCase, BillMatter } from './bill.ts';
import { type BillKind, billKinds } from './invoiceKinds.ts';
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
