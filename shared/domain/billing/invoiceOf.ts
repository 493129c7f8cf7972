import { orderFactsOf } from '../orders/storyOf.ts';
import { hasText } from '../parties/tidyText.ts';
import { type Result, ok } from '../../result.ts';
import type { NoMatter } from '../letters/letterCase.ts';
import type { Bill, BillCase } from './bill.ts';
import { creditNoteOf } from './creditNoteOf.ts';
import type { Invoice, InvoiceType } from './invoice.ts';
import { type BillKind, type InvoiceKind } from './invoiceKinds.ts';
import { invoiceLines } from './invoiceLines.ts';
import { invoiceNotes } from './invoiceNotes.ts';
import { buyerOf, sellerOf } from './invoiceParties.ts';
import { matterOfBill } from './matterOfBill.ts';

const typeOf = (kind: BillKind): InvoiceType => (kind === 'depositInvoice' ? 'deposit' : 'invoice');

/** A deposit is paid before anything is delivered. */
const periodOf = (kind: BillKind, { statement }: BillCase): Invoice['period'] =>
  kind === 'depositInvoice' ? null : statement.session;

/** What the payer gave to be quoted: an OPCO its agreement, a client its purchase order. */
function purchaseOrderOf({ dossier: { order } }: BillCase, { to }: Bill): Pick<Invoice, 'purchaseOrder'> {
  const reference = to === 'opco' ? order.fundingReference : order.clientReference;
  return hasText(reference) ? { purchaseOrder: reference.trim() } : {};
}

function fromBill(of: BillCase, kind: BillKind, bill: Bill, number: string): Invoice {
  const { organisation } = of.dossier;
  return {
    type: typeOf(kind),
    number,
    issuedOn: of.on,
    dueOn: bill.dueOn,
    seller: sellerOf(organisation),
    buyer: buyerOf(of.dossier, bill.to),
    isBuyerConsumer: bill.to === 'client' && orderFactsOf(of.dossier).client.kind === 'individual',
    period: periodOf(kind, of),
    lines: invoiceLines(of, bill, kind === 'finalInvoice'),
    preceding: bill.preceding,
    prepaid: bill.prepaid,
    ...purchaseOrderOf(of, bill),
    ...(hasText(organisation.iban) ? { iban: organisation.iban.trim() } : {}),
    notes: invoiceNotes(of, bill),
  };
}

/**
 * An invoice as the statement calls for it on a day, or why there is none to issue.
 * @param number given at issue; empty for a preview
 * @example invoiceOf(case, 'finalInvoice', 'FA-2026-0042').value.prepaid //=> 52200
 */
export function invoiceOf(of: BillCase, kind: InvoiceKind, number: string): Result<Invoice, NoMatter> {
  if (kind === 'creditNote') return creditNoteOf(of, number);
  const matter = matterOfBill[kind](of);
  return matter.ok ? ok(fromBill(of, kind, matter.value, number)) : matter;
}
