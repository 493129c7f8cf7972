import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, minus, plus, zero } from '../money/cents.ts';
import type { AccountRole } from './accounts.ts';
import { bookEntriesOf } from './bookEntriesOf.ts';
import { type BookEntry, inCredit } from './bookEntry.ts';
import type { BookedFact, BookedOrder } from './bookedOrder.ts';

/** What an entry counts for in totals: what was invoiced, and what came in. A credit note and a refund take away. */
export interface LedgerLine {
  readonly id: string;
  readonly day: CivilDay;
  readonly piece: string;
  readonly exclTax: Cents;
  readonly vat: Cents;
  readonly inclTax: Cents;
  readonly received: Cents;
}

const invoiced: readonly AccountRole[] = ['advances', 'sales', 'salesExempt', 'indemnities'];
const taxes: readonly AccountRole[] = ['vatDue', 'vatPending'];
const money: readonly AccountRole[] = ['bank', 'cheques', 'cash'];

/** Debits less credits over some accounts. */
const netOf = ({ lines }: BookEntry, roles: readonly AccountRole[]): Cents =>
  plus(...lines.flatMap(({ role, debit, credit }) => (roles.includes(role) ? [minus(debit, credit)] : [])));

function ledgerLine(entry: BookEntry): LedgerLine {
  const { id, day, piece } = entry;
  const of = (roles: readonly AccountRole[]): Cents =>
    entry.journal === 'sales' ? inCredit(netOf(entry, roles)) : zero;
  const [exclTax, vat] = [of(invoiced), of(taxes)];
  return { id, day, piece, exclTax, vat, inclTax: plus(exclTax, vat), received: netOf(entry, money) };
}

/**
 * What an order counts for in the totals of any period, line by line: the same entries as the accountant's, so that
 * both agree. A final invoice counts for what its deposits leave; interest and lump sums are no turnover.
 * @example ledgerOf(order, [deposit of 522,00 €, its payment]).map(({ received }) => received) //=> [0, 52200]
 */
export const ledgerOf = (
  order: Omit<BookedOrder, 'lateOf' | 'nameOf' | 'paidIn'>,
  facts: readonly BookedFact[],
): readonly LedgerLine[] =>
  bookEntriesOf({ ...order, nameOf: (party) => party, lateOf: () => null, paidIn: () => false }, facts)
    .map(ledgerLine)
    .filter(({ inclTax, received }) => inclTax !== 0 || received !== 0);
