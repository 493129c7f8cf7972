import { fundingNamed } from '../orders/fundingsOf.ts';
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
import { paidDay } from './paidDay.ts';
import { buyerOf, sellerOf } from './invoiceParties.ts';
import { matterOfBill } from './matterOfBill.ts';

const typeOf = (kind: BillKind): InvoiceType => (kind === 'depositInvoice' ? 'deposit' : 'invoice');

/** A deposit is paid before anything is delivered; an indemnity is due because nothing will be. */
const periodOf = (kind: BillKind, { statement }: BillCase): Invoice['period'] =>
  kind === 'depositInvoice' || kind === 'indemnityNote' ? null : statement.session;

/** What the payer gave to be quoted: an OPCO its agreement, a client its purchase order. */
function purchaseOrderOf(
  { dossier: { order } }: BillCase,
  { to, funder }: Bill,
): Pick<Invoice, 'purchaseOrder'> {
  const reference = to === 'opco' ? fundingNamed(order, funder)?.fundingReference : order.clientReference;
  return hasText(reference) ? { purchaseOrder: reference.trim() } : {};
}

/** Who a sale is to decides what is printed and how it is told: a consumer, a public body with its service, or neither. */
function audienceOf(
  { dossier }: BillCase,
  { to }: Bill,
): Pick<Invoice, 'isBuyerConsumer' | 'isBuyerPublic' | 'serviceCode'> {
  const { kind } = orderFactsOf(dossier).client;
  if (to === 'opco' || kind !== 'public')
    return { isBuyerConsumer: to === 'client' && kind === 'individual' };
  const service = [dossier.order.serviceCode, dossier.client.serviceCode].find(hasText)?.trim();
  return { isBuyerConsumer: false, isBuyerPublic: true, ...(service ? { serviceCode: service } : {}) };
}

function fromBill(of: BillCase, kind: BillKind, bill: Bill, number: string): Invoice {
  const { organisation } = of.dossier;
  return {
    type: typeOf(kind),
    number,
    issuedOn: of.on,
    dueOn: bill.dueOn,
    seller: sellerOf(organisation),
    buyer: buyerOf(of.dossier, bill),
    ...audienceOf(of, bill),
    ...paidDay(of, bill),
    period: periodOf(kind, of),
    lines: invoiceLines(of, bill, kind === 'finalInvoice'),
    ...(bill.completes ? { completes: bill.completes } : {}),
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
