import type { InvoiceIssued } from '../orders/situation.ts';

/** What is invoiced, in the order in which it may happen. */
export const billKinds = [
  'depositInvoice',
  'instalmentInvoice',
  'finalInvoice',
  'opcoInvoice',
  'opcoDefaultInvoice',
  'indemnityNote',
] as const;
export type BillKind = (typeof billKinds)[number];

/** Every document of the series of invoices. */
export const invoiceKinds = [...billKinds, 'creditNote'] as const;
export type InvoiceKind = (typeof invoiceKinds)[number];

/** @example isInvoiceKind('creditNote') //=> true */
export const isInvoiceKind = (kind: string): kind is InvoiceKind => invoiceKinds.some((one) => one === kind);

/**
 * The same thing for each of them.
 * @example everyInvoice('FA').finalInvoice //=> 'FA'
 */
export const everyInvoice = <T>(value: T): Readonly<Record<InvoiceKind, T>> =>
  Object.fromEntries(invoiceKinds.map((kind) => [kind, value])) as Record<InvoiceKind, T>;

/** What the engine is told of each. */
export const invoiceEventOf: Readonly<Record<BillKind, Pick<InvoiceIssued, 'kind' | 'to'>>> = {
  depositInvoice: { kind: 'deposit', to: 'client' },
  instalmentInvoice: { kind: 'instalment', to: 'client' },
  finalInvoice: { kind: 'final', to: 'client' },
  opcoInvoice: { kind: 'opco', to: 'opco' },
  opcoDefaultInvoice: { kind: 'opcoDefault', to: 'client' },
  indemnityNote: { kind: 'indemnity', to: 'client' },
};
