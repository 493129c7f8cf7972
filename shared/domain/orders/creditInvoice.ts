import { minus, zero } from '../money/cents.ts';
import { type InvoiceCredited, type NumberedInvoice, refuse, type Situation, sumOf } from './situation.ts';

const amountOf = ({ amount }: InvoiceCredited) => ({ amount: amount ?? zero });

/** What the credit notes of an invoice sum to, incl. tax. */
export const creditedOf = ({ credits }: Pick<NumberedInvoice, 'credits'>) => sumOf(credits.map(amountOf));

/**
 * What an invoice still asks once its credit notes are taken off, incl. tax; null where its amount is not known.
 * @example askedBy(invoice of 174000, 10000 credited) //=> 164000
 */
export const askedBy = (invoice: Pick<NumberedInvoice, 'amount' | 'credits'>) =>
  invoice.amount === undefined ? null : minus(invoice.amount, creditedOf(invoice));

const credited = (invoice: NumberedInvoice, event: InvoiceCredited): readonly NumberedInvoice[] =>
  invoice.index !== event.event
    ? [invoice]
    : event.whole
      ? []
      : [{ ...invoice, credits: [...invoice.credits, event] }];

/**
 * A credit note (CGI 272-1): where it takes an invoice back whole, what that invoice asked for is to be invoiced anew;
 * a part that it takes back stays with the invoice.
 * A credit note of something that is no invoice, or of one that is credited already, is without effect.
 * @example creditInvoice(one final invoice, whole).invoices //=> []
 */
export function creditInvoice(situation: Situation, event: InvoiceCredited, index: number): Situation {
  const { invoices } = situation;
  if (!invoices.some((invoice) => invoice.index === event.event))
    return refuse(situation, index, 'noSuchEvent', {
      clause: '3.4',
      because: 'L’avoir vise une facture qui n’existe pas ou qu’un avoir a déjà reprise : il est sans effet.',
    });
  return { ...situation, invoices: invoices.flatMap((invoice) => credited(invoice, event)) };
}
