import { type Cents, minus, plus, smaller, zero } from '../../money/cents.ts';

/** A payment over sums: what each takes, and what is beyond them all. */
export interface Spread {
  readonly shares: readonly Cents[];
  readonly beyond: Cents;
}

/**
 * One sum over several, in their order: each is settled before the next begins (art. 1342-10 C. civ.). Shares and what
 * is beyond sum to the payment.
 * @example spreadPayment(150000, [{ left: 121800 }, { left: 52200 }]) //=> { shares: [121800, 28200], beyond: 0 }
 */
export function spreadPayment(amount: Cents, sums: readonly { readonly left: Cents }[]): Spread {
  let rest = amount;
  const shares = sums.map(({ left }) => {
    const share = smaller(rest, left);
    rest = minus(rest, share);
    return share;
  });
  return { shares, beyond: minus(amount, plus(zero, ...shares)) };
}
