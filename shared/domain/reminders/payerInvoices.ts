import type { LetterCase } from '../letters/letterCase.ts';
import { payerOf } from '../orders/fundingsOf.ts';
import { chasedInvoices } from './chasedInvoices.ts';
import type { PayerInvoice } from './payerLetters.ts';

/** An OPCO is awaited, not late: it is chased once its reminder is due. */
const isChased = ({ to, next, reached }: PayerInvoice, on: string): boolean =>
  to === 'client' || reached !== null || (next !== null && next.on <= on);

/**
 * The late invoices of an order, each with who pays it, and those of an OPCO that a reminder is due for.
 * @example payerInvoices(case).map(({ payer, days }) => `${payer}, ${days}`) //=> ['Ardèche Bois, 52']
 */
export function payerInvoices(of: LetterCase): readonly PayerInvoice[] {
  const { client } = of.dossier;
  return chasedInvoices(of)
    .map((invoice) => {
      const payer = invoice.to === 'opco' ? payerOf(of.dossier, invoice.payerId) : client;
      return { ...invoice, payer: (payer ?? client).name };
    })
    .filter((invoice) => isChased(invoice, of.on));
}
