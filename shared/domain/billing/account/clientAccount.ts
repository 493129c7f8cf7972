import type { CivilDay } from '../../dates/civilDay.ts';
import { type Cents, minus, plus, zero } from '../../money/cents.ts';
import type { BillCase } from '../bill.ts';
import { accountPayersOf, leftOnAccount } from './accountPayer.ts';
import { type AccountEntry, entryKinds, type RunningEntry } from './accountEntry.ts';
import { cashEntries } from './cashEntries.ts';
import { invoiceEntries } from './invoiceEntries.ts';

/** Some days of an account; from its beginning where `from` is null. */
export interface AccountPeriod {
  readonly from: CivilDay | null;
  readonly to: CivilDay;
}

/** What somebody owes and paid, line by line, over a period. */
export interface ClientAccount {
  readonly period: AccountPeriod;
  /** What was owed before the first day of the period. */
  readonly opening: Cents;
  readonly entries: readonly RunningEntry[];
  readonly debit: Cents;
  readonly credit: Cents;
  /** Above zero the client owes, below it is owed. */
  readonly closing: Cents;
  /** What the statements count beside: due without an invoice where above zero, invoiced beyond what is due where below. */
  readonly notInvoiced: Cents;
}

const inOrder = (a: AccountEntry, b: AccountEntry): number =>
  a.on === b.on
    ? entryKinds.indexOf(a.kind) - entryKinds.indexOf(b.kind) || (a.id < b.id ? -1 : Number(a.id !== b.id))
    : a.on < b.on
      ? -1
      : 1;

const sumOf = (entries: readonly AccountEntry[], side: 'debit' | 'credit'): Cents =>
  entries.reduce((sum, entry) => plus(sum, entry[side]), zero);

/** The parts of one payment, of one cheque that came back, are one line. */
function asOne(parts: readonly AccountEntry[]): readonly AccountEntry[] {
  const [first] = parts;
  return first
    ? [
        {
          ...first,
          orders: [...new Set(parts.flatMap(({ orders }) => orders))],
          debit: sumOf(parts, 'debit'),
          credit: sumOf(parts, 'credit'),
        },
      ]
    : [];
}

const together = (entries: readonly AccountEntry[]): readonly AccountEntry[] =>
  [...Map.groupBy(entries, ({ id }) => id).values()].flatMap(asOne).toSorted(inOrder);

function running(entries: readonly AccountEntry[], opening: Cents): readonly RunningEntry[] {
  let balance = opening;
  return entries.map((entry) => {
    balance = minus(plus(balance, entry.debit), entry.credit);
    return { ...entry, balance };
  });
}

/**
 * The account of a client, of an OPCO or of another payer, over a period, from the orders that it pays as they stand on
 * its last day: invoices, avoirs, payments, refunds, each with what is owed after it. The statements of the orders sum
 * to the closing balance and what is not invoiced.
 * @example clientAccountOf([1 740,00 € invoiced, deposit paid], 'c1', { from: null, to }).closing //=> 121800
 */
export function clientAccountOf(
  cases: readonly BillCase[],
  payerId: string,
  period: AccountPeriod,
): ClientAccount {
  const roles = cases.flatMap((of) =>
    accountPayersOf(of.dossier.order, payerId).map((payer) => ({ of, payer })),
  );
  const all = together(
    roles.flatMap(({ of, payer }) => [...invoiceEntries(of, payer), ...cashEntries(of, payer)]),
  );
  const owed = roles.reduce((sum, { of, payer }) => plus(sum, leftOnAccount(of.statement, payer)), zero);
  const before = all.filter(({ on }) => period.from !== null && on < period.from);
  const opening = minus(sumOf(before, 'debit'), sumOf(before, 'credit'));
  const entries = running(all.slice(before.length), opening);
  const closing = entries.at(-1)?.balance ?? opening;
  return {
    period,
    opening,
    entries,
    debit: sumOf(entries, 'debit'),
    credit: sumOf(entries, 'credit'),
    closing,
    notInvoiced: minus(owed, closing),
  };
}
