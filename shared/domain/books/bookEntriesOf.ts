import { type BookedFact, bookedKinds, type BookedOrder, moneyOf } from './bookedOrder.ts';
import { type BookEntry, sumsOfLines } from './bookEntry.ts';
import { creditWritten } from './creditWritten.ts';
import { invoiceWritten } from './invoiceWritten.ts';
import { moneyEntry } from './moneyEntries.ts';
import { withChanges } from './openSales.ts';
import { paymentWritten } from './paymentWritten.ts';
import { reversalWritten } from './reversalWritten.ts';
import { slipWritten } from './slipWritten.ts';
import { type Books, targetOf, type Written } from './written.ts';

function written(order: BookedOrder, fact: BookedFact, books: Books): Written {
  switch (fact.kind) {
    case 'order.invoiceIssued':
      return invoiceWritten(order, fact);
    case 'order.invoiceCredited':
      return creditWritten(order, fact, books);
    case 'order.paymentReceived':
      return paymentWritten(order, fact, books);
    case 'order.refundPaid':
      return { entries: [moneyEntry(moneyOf(order, fact), 'refunded')], changes: [] };
    case 'chequesPaidIn':
      return slipWritten(fact);
    default:
      return reversalWritten(order, fact, books);
  }
}

/** A correction taken back lets what it took back stand again. */
function takenBackAfter(
  fact: BookedFact,
  { takenBack }: Books,
  facts: readonly BookedFact[],
): ReadonlySet<string> {
  if (fact.kind !== 'reversed') return takenBack;
  const correction = facts.find(({ id, kind }) => id === targetOf(fact) && kind === 'reversed');
  const others = [...takenBack].filter((id) => !correction || id !== targetOf(correction));
  return new Set([...others, targetOf(fact)]);
}

const byWriting = (a: BookedFact, b: BookedFact): number =>
  a.stamp < b.stamp ? -1 : a.stamp > b.stamp ? 1 : a.id < b.id ? -1 : Number(a.id > b.id);

const isBooked = ({ kind }: BookedFact): boolean => bookedKinds.some((one) => one === kind);

/**
 * The entries of an order, in the order in which its facts were written down (law.md 5). What is written later never
 * changes an entry made before: only so can a batch that has left be true for ever.
 * @example bookEntriesOf(order, [deposit invoice]).map(({ piece }) => piece) //=> ['FA-2026-0001']
 */
export function bookEntriesOf(order: BookedOrder, facts: readonly BookedFact[]): readonly BookEntry[] {
  let books: Books = { sales: new Map(), told: new Map(), takenBack: new Set() };
  const inOrder = facts.filter(isBooked).toSorted(byWriting);
  for (const fact of inOrder) {
    if (books.told.has(fact.id)) continue;
    const wrote = written(order, fact, books);
    books = {
      sales: withChanges(books.sales, wrote.changes),
      told: new Map([...books.told, [fact.id, wrote]]),
      takenBack: takenBackAfter(fact, books, inOrder),
    };
  }
  return [...books.told.values()].flatMap(({ entries }) => entries).filter(isBalanced);
}

/** An entry of nothing is none; one that does not balance is a mistake of ours. */
function isBalanced({ id, lines }: BookEntry): boolean {
  const { debit, credit } = sumsOfLines(lines);
  if (debit !== credit) throw new RangeError(`entry out of balance: ${id}`);
  return lines.length > 0;
}
