import type { BookedFact } from './bookedOrder.ts';
import { mirrored } from './bookEntry.ts';
import { undone } from './openSales.ts';
import { type Books, nothing, targetOf, type Written } from './written.ts';

/**
 * What was entered by mistake stays, and its opposite is written beside it on the day of the correction.
 * @example reversalWritten(correction of a payment, books).entries[0].label //=> 'Annulation Règlement …'
 */
export function reversalWritten(fact: BookedFact, { told, takenBack }: Books): Written {
  const target = told.get(targetOf(fact));
  if (!target || takenBack.has(targetOf(fact))) return nothing;
  const entries = target.entries.map((entry, index) => ({
    ...entry,
    id: index === 0 ? fact.id : `${fact.id}:${index}`,
    day: fact.day,
    label: `Annulation ${entry.label}`,
    lines: mirrored(entry.lines),
  }));
  return { entries, changes: undone(target.changes) };
}
