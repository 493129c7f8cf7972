import { type BookedFact, contentOf } from './bookedOrder.ts';
import type { BookEntry } from './bookEntry.ts';

/**
 * An entry of the journal of sales, dated and numbered as the page of its invoice or avoir.
 * @example salesEntry(fact, 'Ardèche Bois', 'Facture FA-2026-0042', lines).piece //=> 'FA-2026-0042'
 */
export const salesEntry = (
  fact: BookedFact,
  party: string,
  label: string,
  lines: BookEntry['lines'],
): BookEntry => ({
  id: fact.id,
  journal: 'sales',
  day: contentOf(fact)?.issuedOn ?? fact.day,
  piece: contentOf(fact)?.number ?? fact.id,
  label: `${label} ${party}`,
  lines,
});
