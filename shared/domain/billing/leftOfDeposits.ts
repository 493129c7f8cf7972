import { type Cents, larger, minus, plus, smaller, zero } from '../money/cents.ts';
import { unpaidLines } from '../orders/unpaidLines.ts';
import { askedOf } from './askedBesides.ts';
import type { BillCase } from './bill.ts';
import type { IssuedInvoice } from './issuedInvoices.ts';
import { leftFromLast } from './leftFromLast.ts';

/** What is left of the deposit: of each invoice that asked for it, and besides, asked for by none of them. */
export interface DepositsLeft {
  readonly of: ReadonlyMap<IssuedInvoice, Cents>;
  readonly besides: Cents;
}

/**
 * What is left of the invoices of a deposit (clause 2.1). Each is issued for what was received, so that nothing is
 * left, until a payment comes back: a cheque without funds opens the last of them again. What was never received, none
 * of them asks for.
 * @example leftOfDeposits(deposit of 52200, 30000 received, invoiced, and come back).of //=> 30000, besides 22200
 */
export function leftOfDeposits({ statement }: BillCase, all: readonly IssuedInvoice[]): DepositsLeft {
  const deposits = all.filter(({ told }) => told.event.kind === 'deposit');
  const unpaid = unpaidLines(statement).filter(({ line }) => line.kind === 'deposit');
  const left = plus(zero, ...unpaid.map((each) => each.left));
  const due = plus(zero, ...unpaid.map(({ line }) => line.amount));
  const besides = smaller(left, larger(zero, minus(due, ...deposits.map(askedOf))));
  return { of: leftFromLast(deposits, minus(left, besides)), besides };
}
