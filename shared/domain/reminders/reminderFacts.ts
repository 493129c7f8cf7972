import type { DocumentKind, FactData } from '../../records/facts.ts';
import type { LetterCase } from '../letters/letterCase.ts';
import { isReminder } from './ladder.ts';
import { reminderMatter } from './reminderMatter.ts';

/** That a reminder left, told of one of the orders that it speaks of. */
export interface ReminderFact {
  readonly order: string;
  readonly data: FactData<'reminderSent'>;
}

/**
 * What an issued reminder tells each order of which it lists an invoice; nothing for any other paper.
 * @param paper id of the fact of the paper
 * @param note why it left out of its turn
 * @example reminderFacts(case, 'reminder1', 'COUR-2026-0003', id).map(({ order }) => order) //=> ['o1', 'o2']
 */
export function reminderFacts(
  letter: LetterCase,
  kind: DocumentKind,
  number: string,
  paper: string,
  note?: string,
): readonly ReminderFact[] {
  if (!isReminder(kind)) return [];
  const matter = reminderMatter(kind)(letter);
  if (!matter.ok) return [];
  const { step, to, invoices } = matter.value;
  return [...Map.groupBy(invoices, ({ order }) => order)].map(([order, listed]) => ({
    order,
    data: { step, to, invoices: listed.map(({ id }) => id), number, paper, ...(note ? { note } : {}) },
  }));
}
