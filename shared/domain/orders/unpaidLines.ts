import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import type { DueLine, Statement } from './statement.ts';

/** A client's line that is not paid, with what is left of it. */
export interface UnpaidLine {
  readonly line: DueLine;
  readonly left: Cents;
}

/**
 * The client's lines that are not fully paid, in order of time. Payments go to the line first due, so what is left
 * is the last lines, back to the one that it reaches.
 * @example unpaidLines(deposit 52200 and balance 121800, 52200 paid) //=> the balance, 121800 left
 */
export function unpaidLines({ due, balance }: Pick<Statement, 'due' | 'balance'>): readonly UnpaidLine[] {
  let open = balance.client;
  return due
    .filter(({ debtor }) => debtor === 'client')
    .toSorted((a, b) => (a.on < b.on ? 1 : -1))
    .flatMap((line) => {
      if (open <= 0) return [];
      const left = smaller(open, line.amount);
      open = minus(open, left);
      return [{ line, left }];
    })
    .toReversed();
}

/**
 * What the client may be asked to pay on a day: what has fallen due by then, that day included, and is not paid.
 * @example payableBy(balance of 121800 due on 15 December, on the 15th) //=> 121800
 */
export const payableBy = (statement: Pick<Statement, 'due' | 'balance'>, day: CivilDay): Cents =>
  plus(...unpaidLines(statement).map(({ line, left }) => (line.on <= day ? left : zero)));

/** What may be claimed on a day: the lines that have fallen due, and what lateness adds. */
export interface Claim {
  readonly lines: readonly UnpaidLine[];
  readonly principal: Cents;
  /** Null where the rate of a semester is not known: it is added once it is. */
  readonly interest: Cents | null;
  readonly recoveryFee: Cents;
  /** What has already been paid of interest and fee. */
  readonly paid: Cents;
  readonly total: Cents;
}

/**
 * What may be claimed of the client on a day (clauses 3.4 and 4.7): what fell due before that day and is not paid,
 * with interest and recovery fee as the statement has them.
 * @example claimOf(121800 due 2026-10-01, on 2026-11-22) //=> 121800 + 2152 + 4000 = 127952
 */
export function claimOf(statement: Statement, day: CivilDay): Claim {
  const lines = unpaidLines(statement).filter(({ line }) => line.on < day);
  const principal = plus(...lines.map(({ left }) => left));
  const { interest, recoveryFee, paid } = statement.late;
  const total = minus(plus(principal, interest ?? zero, recoveryFee), paid);
  return { lines, principal, interest, recoveryFee, paid, total };
}
