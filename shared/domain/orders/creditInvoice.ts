import { refuse, type Situation } from './situation.ts';
import type { OrderEvent } from './story.ts';

type InvoiceCredited = Extract<OrderEvent, { type: 'invoiceCredited' }>;

/**
 * A credit note (CGI 272-1): where it takes an invoice back whole, what that invoice asked for is to be invoiced anew.
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
  return event.whole
    ? { ...situation, invoices: invoices.filter((invoice) => invoice.index !== event.event) }
    : situation;
}
