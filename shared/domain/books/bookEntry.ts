import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, minus, plus, zero } from '../money/cents.ts';
import type { AccountRole } from './accounts.ts';

/** Where an entry is written: sales, bank, cash, miscellaneous. */
export const journals = ['sales', 'bank', 'cash', 'misc'] as const;
export type Journal = (typeof journals)[number];

/** One movement on one account, in debit or in credit. */
export interface BookLine {
  readonly role: AccountRole;
  /** Id of the client or OPCO whose account it is, on the clients' account alone. */
  readonly party: string | null;
  readonly debit: Cents;
  readonly credit: Cents;
}

/** A balanced entry, made of one fact alone and of those written before it. */
export interface BookEntry {
  /** Of the fact that it tells; a second entry of one fact has a suffix. */
  readonly id: string;
  readonly journal: Journal;
  /** The day of the paper or of the money. */
  readonly day: CivilDay;
  /** Number of the invoice, or what stands for it. */
  readonly piece: string;
  readonly label: string;
  readonly lines: readonly BookLine[];
}

/**
 * Entries in the order in which their facts were written down; those of one fact stay as they come.
 * @param stampOf stamp of a fact, by its id
 * @example inOrderOfWriting([second, first, first:vat], stampOf) //=> [first, first:vat, second]
 */
export function inOrderOfWriting(
  entries: readonly BookEntry[],
  stampOf: (fact: string) => string | undefined,
): readonly BookEntry[] {
  const stamped = entries.map((entry) => {
    const { id } = entry;
    return { entry, stamp: stampOf(id) ?? stampOf(id.slice(0, id.lastIndexOf(':'))) ?? '' };
  });
  return stamped
    .toSorted((a, b) => (a.stamp < b.stamp ? -1 : Number(a.stamp > b.stamp)))
    .map(({ entry }) => entry);
}

/** An amount on the other side: signed amounts are in credit where they are negative. */
export const inCredit = (amount: Cents): Cents => minus(zero, amount);

const lineOf = (role: AccountRole, amount: Cents, party: string | null): BookLine => ({
  role,
  party: role === 'clients' ? party : null,
  debit: amount > 0 ? amount : zero,
  credit: amount < 0 ? inCredit(amount) : zero,
});

/**
 * Lines from signed amounts: what is positive is in debit, what is negative in credit, what is nil is left out.
 * @example bookLines('c1', [['clients', 52200], ['advances', -43500], ['vatDue', -8700]]).length //=> 3
 */
export const bookLines = (
  party: string,
  amounts: readonly (readonly [AccountRole, Cents])[],
): readonly BookLine[] =>
  amounts.filter(([, amount]) => amount !== 0).map(([role, amount]) => lineOf(role, amount, party));

/** The same movements the other way round: how a mistake is put right without anything being struck out. */
export const mirrored = (lines: readonly BookLine[]): readonly BookLine[] =>
  lines.map((line) => ({ ...line, debit: line.credit, credit: line.debit }));

/** Debits and credits of lines; of an entry they are the same. */
export const sumsOfLines = (
  lines: readonly Pick<BookLine, 'debit' | 'credit'>[],
): { readonly debit: Cents; readonly credit: Cents } => ({
  debit: plus(...lines.map(({ debit }) => debit)),
  credit: plus(...lines.map(({ credit }) => credit)),
});
