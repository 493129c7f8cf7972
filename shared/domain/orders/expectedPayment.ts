import { type Cents, larger, minus, zero } from '../money/cents.ts';
import { type PayerLeft, payersLeft } from './payersLeft.ts';
import type { Statement } from './statement.ts';

/** Who is expected to pay next, and how much. */
export interface ExpectedPayment {
  readonly from: 'client' | 'opco';
  readonly amount: Cents;
}

/**
 * What is left of the deposit that the terms ask (clause 2.1), once what came is taken off.
 * @example depositLeft(deposit 52200, 30000 paid) //=> 22200
 */
export const depositLeft = ({ acceptance, deposit }: Pick<Statement, 'acceptance' | 'deposit'>): Cents =>
  acceptance.depositPaidOn !== null || acceptance.depositWaivedOn !== null
    ? zero
    : larger(zero, minus(deposit.amount, acceptance.depositPaid));

/**
 * What one of the two is expected to pay next: of the client its deposit first, then what its balance leaves. Null
 * where nothing is.
 * @example expectedFrom(statement of an OPCO that owes 100000, 'opco') //=> 100000
 */
export function expectedFrom(statement: Statement, from: ExpectedPayment['from']): Cents | null {
  const left = from === 'client' ? depositLeft(statement) : zero;
  if (left > 0) return left;
  const owed = statement.balance[from];
  return owed > 0 ? owed : null;
}

/**
 * What each payer is expected to pay next: the client its deposit first, the others what is left of their shares.
 * @example awaitedOf(statement of two OPCOs that owe 60000 and 30000).map(({ amount }) => amount) //=> [60000, 30000]
 */
export const awaitedOf = (statement: Statement): readonly PayerLeft[] =>
  payersLeft(statement)
    .map((payer) =>
      payer.who === 'client' ? { ...payer, amount: expectedFrom(statement, 'client') ?? zero } : payer,
    )
    .filter(({ amount }) => amount > 0);

/**
 * The payment expected next (clauses 2.1 and 3.3): the deposit, without which there is no contract; then the share of
 * an OPCO, which falls to the client after a month; then what the client owes.
 * @example expectedPayment(trained, OPCO owing 100000, client 21800) //=> { from: 'opco', amount: 100000 }
 */
export function expectedPayment(statement: Statement): ExpectedPayment | null {
  const order = depositLeft(statement) > 0 ? (['client'] as const) : (['opco', 'client'] as const);
  for (const from of order) {
    const amount = expectedFrom(statement, from);
    if (amount !== null) return { from, amount };
  }
  return null;
}
