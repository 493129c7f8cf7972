import { type Cents, minus, plus, zero } from '../../money/cents.ts';
import type { PayableSum } from './payableSums.ts';
import type { ExcessFate, PaymentShare } from './payment.ts';

/** A sum, and how much of the payment goes to it. */
export interface AllottedSum {
  readonly sum: PayableSum;
  readonly amount: Cents;
}

/**
 * How much of a payment nothing asks for: it is above all that the payer owes. Below zero where the shares are more
 * than the payment.
 * @example beyondOf(130000, [{ sum, amount: 121800 }]) //=> 8200
 */
export const beyondOf = (amount: Cents, allotted: readonly AllottedSum[]): Cents =>
  minus(amount, plus(zero, ...allotted.map((each) => each.amount)));

/**
 * The shares of a payment, order by order; what is beyond stays with the first order that it pays.
 * @example sharesOf(130000, [{ sum: balance, amount: 121800 }], 'kept').map(({ amount }) => amount) //=> [121800, 8200]
 */
export function sharesOf(
  amount: Cents,
  allotted: readonly AllottedSum[],
  excess: ExcessFate | null,
): readonly PaymentShare[] {
  const shares = allotted
    .filter((each) => each.amount > 0)
    .map(({ sum: { orderId, from, funder, invoice }, amount: share }) => ({
      orderId,
      from,
      ...(funder === undefined ? {} : { funder }),
      invoice,
      amount: share,
      excess: null,
    }));
  const beyond = beyondOf(amount, allotted);
  const first = shares[0] ?? allotted[0]?.sum;
  if (beyond <= 0 || !first) return shares;
  const { orderId, from, funder } = first;
  const payer = funder === undefined ? { from } : { from, funder };
  return [...shares, { orderId, ...payer, invoice: null, amount: beyond, excess }];
}
