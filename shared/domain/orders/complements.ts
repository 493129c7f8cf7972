import type { InvoiceIssued } from './situation.ts';

const completed: Readonly<Partial<Record<InvoiceIssued['kind'], readonly InvoiceIssued['kind'][]>>> = {
  final: ['final'],
  opcoDefault: ['final', 'opcoDefault'],
};

/**
 * Whether a client's invoice asks for what those before it did not. Once an avoir has taken all of those back, it
 * stands alone and completes none: it asks for all that it can.
 * @param invoices those to the client that stand
 * @example isComplement([final, { ...final, complement: true }], 1) //=> true
 */
export function isComplement(invoices: readonly InvoiceIssued[], place: number): boolean {
  const invoice = invoices[place];
  if (!invoice?.complement) return false;
  const kinds = completed[invoice.kind] ?? [];
  return invoices.slice(0, place).some(({ kind }) => kinds.includes(kind));
}

/** Those of a client's invoices that complete others, in the order of their issue. */
export const complementsOf = <I extends InvoiceIssued>(invoices: readonly I[]): readonly I[] =>
  invoices.filter((_invoice, place) => isComplement(invoices, place));
