import type { DocumentKind, FactData } from '../../records/facts.ts';
import type { BillCase } from './bill.ts';
import { creditToldOf } from './creditNoteOf.ts';
import { type BillKind, invoiceEventOf, isInvoiceKind } from './invoiceKinds.ts';
import { matterOfBill } from './matterOfBill.ts';
import { invoiceOf } from './invoiceOf.ts';

/** What an issued invoice, or a credit note, tells the order. */
export type InvoiceFact =
  | { readonly kind: 'order.invoiceIssued'; readonly data: FactData<'order.invoiceIssued'> }
  | { readonly kind: 'order.invoiceCredited'; readonly data: FactData<'order.invoiceCredited'> };

/** Which payer besides the client it is about, and whether it completes another of the client's. */
function toldOf(
  of: BillCase,
  kind: BillKind,
): Pick<FactData<'order.invoiceIssued'>, 'funder' | 'complement'> {
  const bill = matterOfBill[kind](of);
  if (!bill.ok) return {};
  const { funder, completes, to } = bill.value;
  return {
    ...(funder === undefined ? {} : { funder }),
    ...(completes && to === 'client' ? { complement: true } : {}),
  };
}

/**
 * The fact that goes with a paper of the series of invoices, its content whole; null for any other paper.
 * @param paper id of the fact of the paper
 * @example invoiceFact(case, 'finalInvoice', 'FA-2026-0042', id)?.data.kind //=> 'final'
 */
export function invoiceFact(
  of: BillCase,
  kind: DocumentKind,
  number: string,
  paper: string,
): InvoiceFact | null {
  if (!isInvoiceKind(kind)) return null;
  const invoice = invoiceOf(of, kind, number);
  if (!invoice.ok) return null;
  const issued = { number, paper, content: invoice.value };
  if (kind !== 'creditNote')
    return {
      kind: 'order.invoiceIssued',
      data: { ...invoiceEventOf[kind], ...toldOf(of, kind), ...issued },
    };
  const told = creditToldOf(of, invoice.value);
  return told && { kind: 'order.invoiceCredited', data: { ...told, ...issued } };
}
