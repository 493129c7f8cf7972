import { plus, zero } from '../money/cents.ts';
import type { BookedFact, BookedOrder } from './bookedOrder.ts';
import { type BookEntry, type BookLine, bookLines, inCredit, mirrored } from './bookEntry.ts';
import { reopened, type SaleChange, undone } from './openSales.ts';
import { type Books, nothing, targetOf, type Written } from './written.ts';

/** A cheque that was paid in waits no more: the bank takes its sum back. */
const fromBank = (line: BookLine): BookLine => (line.role === 'cheques' ? { ...line, role: 'bank' } : line);

/**
 * What was entered by mistake, or a cheque that came back, stays, and its opposite is written beside it on the day of
 * the correction; out of the bank where the cheque had been paid in.
 * @example reversalWritten(order, correction of a payment, books).entries[0].label //=> 'Annulation Règlement …'
 */
export function reversalWritten(
  order: BookedOrder,
  fact: BookedFact,
  { told, takenBack, sales }: Books,
): Written {
  const target = told.get(targetOf(fact));
  if (!target || takenBack.has(targetOf(fact))) return nothing;
  const isPaidIn = order.paidIn(targetOf(fact), fact.stamp);
  const entries = target.entries.map((entry, index) => ({
    ...entry,
    id: index === 0 ? fact.id : `${fact.id}:${index}`,
    day: fact.day,
    label: `Annulation ${entry.label}`,
    lines: isPaidIn ? mirrored(entry.lines).map(fromBank) : mirrored(entry.lines),
  }));
  const again = target.ahead ? reopened(sales, target.ahead) : [];
  const vat = vatWaitingAgain(`${fact.id}:${entries.length}`, entries[0], again);
  return { entries: vat ? [...entries, vat] : entries, changes: [...undone(target.changes), ...again] };
}

/** The VAT of what had been paid before its invoice is due no more, once that money is gone. */
function vatWaitingAgain(
  id: string,
  of: BookEntry | undefined,
  again: readonly SaleChange[],
): BookEntry | null {
  const waits = plus(zero, ...again.map(({ pending }) => pending));
  if (!of || waits === 0) return null;
  const lines = bookLines('', [
    ['vatDue', waits],
    ['vatPending', inCredit(waits)],
  ]);
  return { ...of, id, journal: 'misc', label: `TVA en attente, ${of.label}`, lines };
}
