import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, larger, minus, plus, zero } from '../money/cents.ts';
import { type Situation, sumOf } from './situation.ts';
import type { DueLine } from './statement.ts';

/** Money that covers the client's lines, or leaves them, on a day. */
export interface CashMovement {
  readonly on: CivilDay;
  readonly amount: Cents;
}

/** A refund first pays what the provider owes; only beyond that does it uncover the client's lines again. */
function uncovering({ refunds }: Situation, lines: readonly DueLine[]): readonly CashMovement[] {
  let owed = sumOf(lines.filter(({ debtor }) => debtor === 'provider'));
  return refunds.map(({ on, amount }) => {
    const beyond = larger(zero, minus(amount, owed));
    owed = larger(zero, minus(owed, amount));
    return { on, amount: minus(zero, beyond) };
  });
}

/** The client's money in order of time: receipts, less the refunds that were not owed. */
export function cashMovements(situation: Situation, lines: readonly DueLine[]): readonly CashMovement[] {
  const receipts = situation.payments.filter(({ from }) => from === 'client');
  return [...receipts, ...uncovering(situation, lines)]
    .filter(({ amount }) => amount !== 0)
    .toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)));
}

/** What stays unpaid of a line when so much has been paid: payments go to the line first due. */
export const unpaidOf = (lineAmount: Cents, sumUpToLine: Cents, paid: Cents): Cents => {
  const open = larger(zero, minus(sumUpToLine, paid));
  return open < lineAmount ? open : lineAmount;
};

/** The running sums of amounts, in their order. */
export function runningSums(amounts: readonly Cents[]): readonly Cents[] {
  let sum = zero;
  return amounts.map((amount) => {
    sum = plus(sum, amount);
    return sum;
  });
}
