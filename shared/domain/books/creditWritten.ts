import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import type { AccountRole } from './accounts.ts';
import { type BookedFact, type BookedOrder, contentOf } from './bookedOrder.ts';
import { type BookEntry, bookLines, inCredit, mirrored } from './bookEntry.ts';
import { type OpenSale, partOf, type SaleChange, undone } from './openSales.ts';
import { salesEntry } from './salesEntry.ts';
import { creditOf, type SaleAmounts } from './salesLines.ts';
import { type Books, nothing, targetOf, type Written } from './written.ts';

/** What an avoir takes off what is open of its invoice, then off what was paid before it, and the VAT of each. */
function closed(sale: OpenSale | undefined, amount: SaleAmounts['charged']): SaleChange | null {
  if (!sale) return null;
  const part = smaller(amount, sale.open);
  return partOf(sale, part, smaller(minus(amount, part), sale.early));
}

/**
 * What an avoir writes: the opposite of what it takes back of its invoice, and the VAT that waits no longer (CGI 272-1).
 * @example creditWritten(order, avoir of the whole, books).entries[0].lines //=> the invoice's, mirrored
 */
export function creditWritten(order: BookedOrder, fact: BookedFact, books: Books): Written {
  const { told, sales } = books;
  const note = contentOf(fact);
  const target = told.get(targetOf(fact));
  const invoice = target?.entries[0];
  const change = target?.changes[0];
  if (!note || !invoice || !change) return nothing;
  const isWhole = fact.data['whole'] === true;
  const sale = isWhole ? restOf([invoice, ...creditsOf(targetOf(fact), books)]) : creditOf(note);
  const closing = closed(sales.get(change.id), sale.charged);
  const pending = closing?.pending ?? zero;
  const lines = mirrored(
    bookLines(change.party, [
      ['clients', sale.charged],
      ...sale.exclTax,
      ['vatDue', minus(pending, sale.vat)],
      ['vatPending', minus(zero, pending)],
    ]),
  );
  return {
    entries: [salesEntry(fact, order.nameOf(change.party), `Avoir ${note.number}`, lines)],
    changes: closing ? undone([closing]) : [],
    corrects: targetOf(fact),
  };
}

/** The entries of the avoirs that have corrected an invoice so far. */
const creditsOf = (invoice: string, { told, takenBack }: Books): readonly BookEntry[] =>
  [...told].flatMap(([id, { entries, corrects }]) =>
    corrects === invoice && !takenBack.has(id) ? entries : [],
  );

/** An avoir of all that is left takes back what the entries of its invoice left, whatever the paper lists. */
function restOf(entries: readonly BookEntry[]): SaleAmounts {
  const lines = entries.flatMap((entry) => entry.lines);
  const sumOf = (...roles: readonly AccountRole[]): Cents =>
    plus(
      zero,
      ...lines.flatMap(({ role, debit, credit }) => (roles.includes(role) ? [minus(debit, credit)] : [])),
    );
  const apart: readonly AccountRole[] = ['clients', 'vatDue', 'vatPending'];
  const roles = [...new Set(lines.map(({ role }) => role))].filter((role) => !apart.includes(role));
  return {
    charged: sumOf('clients'),
    exclTax: roles.map((role) => [role, sumOf(role)] as const),
    vat: inCredit(sumOf('vatDue', 'vatPending')),
    open: zero,
  };
}
