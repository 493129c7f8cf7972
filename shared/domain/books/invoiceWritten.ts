import { minus, zero } from '../money/cents.ts';
import { type BookedFact, type BookedOrder, contentOf, partyOf } from './bookedOrder.ts';
import { bookLines } from './bookEntry.ts';
import { opened } from './openSales.ts';
import { salesEntry } from './salesEntry.ts';
import { isOnDebits, saleOf } from './salesLines.ts';
import { nothing, type Written } from './written.ts';

/**
 * What an invoice writes: its payer's debit, the sales and the VAT that waits for its payment or is due at once
 * (law.md 5). Nothing where it was made elsewhere.
 * @example invoiceWritten(order, deposit of 522,00 €).entries[0].lines //=> 411 522,00; 4191 435,00; 44574 87,00
 */
export function invoiceWritten(order: BookedOrder, fact: BookedFact): Written {
  const invoice = contentOf(fact);
  if (!invoice) return nothing;
  const party = partyOf(order, fact.data['to'], fact.data['funder']);
  const sale = saleOf(invoice);
  const opening = opened(fact.id, party, sale, isOnDebits(invoice));
  const lines = bookLines(party, [
    ['clients', sale.charged],
    ...sale.exclTax,
    ['vatDue', minus(opening.pending, sale.vat)],
    ['vatPending', minus(zero, opening.pending)],
  ]);
  return {
    entries: [salesEntry(fact, order.nameOf(party), `Facture ${invoice.number}`, lines)],
    changes: [opening],
  };
}
