import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import type { AccountRole } from './accounts.ts';
import { type BookEntry, bookLines, inCredit, mirrored, sumsOfLines } from './bookEntry.ts';
import {
  type BookedFact,
  bookedKinds,
  type BookedOrder,
  contentOf,
  moneyOf,
  partyOf,
} from './bookedOrder.ts';
import { lateEntry, moneyEntry, vatEntry } from './moneyEntries.ts';
import {
  opened,
  type OpenSale,
  type OpenSales,
  paidOff,
  type SaleChange,
  undone,
  withChanges,
} from './openSales.ts';
import { creditOf, isOnDebits, type SaleAmounts, saleOf, vatOfPart } from './salesLines.ts';

/** The books of one order, as far as its facts have been read. */
interface Books {
  readonly sales: OpenSales;
  readonly told: ReadonlyMap<string, Written>;
  /** Facts that a reversal has taken back. */
  readonly takenBack: ReadonlySet<string>;
}

/** What one fact wrote: its entries, and what it changed of the invoices. */
interface Written {
  readonly entries: readonly BookEntry[];
  readonly changes: readonly SaleChange[];
  /** The invoice that an avoir corrects. */
  readonly corrects?: string;
}

const targetOf = ({ data }: BookedFact): string => String(data['target']);

const nothing: Written = { entries: [], changes: [] };

const salesEntry = (
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

function invoiceWritten(order: BookedOrder, fact: BookedFact): Written {
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

/** What an avoir takes off what is open of its invoice, and the VAT that no longer waits. */
function closed(sale: OpenSale | undefined, amount: SaleAmounts['charged']): SaleChange | null {
  if (!sale) return null;
  const part = smaller(amount, sale.open);
  return { ...sale, open: part, pending: vatOfPart(sale.pending, part, sale.open) };
}

function creditWritten(order: BookedOrder, fact: BookedFact, books: Books): Written {
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

function paymentWritten(order: BookedOrder, fact: BookedFact, { sales }: Books): Written {
  const money = moneyOf(order, fact);
  const late = order.lateOf(fact.id) ?? { interest: zero, fee: zero };
  const changes = paidOff(sales, money.party, minus(money.amount, late.interest, late.fee), money.invoice);
  const entries = [moneyEntry(money, 'received'), lateEntry(money, late), vatEntry(money, changes)];
  return { entries: entries.filter((entry) => entry !== null), changes };
}

/** What was entered by mistake stays, and its opposite is written beside it on the day of the correction. */
function reversalWritten(fact: BookedFact, { told, takenBack }: Books): Written {
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
    default:
      return reversalWritten(fact, books);
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
