import type { Cents } from '../money/cents.ts';
import type { Claim } from './claim.ts';

/** Beyond this, some invoices always sum to anything: a sum would prove nothing. */
const most = 12;

/**
 * The sets of two claims or more, of one payer, whose sum is an amount to the cent; only their number matters beyond
 * the second, for a sum that two sets make proves nothing.
 * @param left what still has to be reached
 */
export function sumsTo(claims: readonly Claim[], amount: Cents): readonly (readonly Claim[])[] {
  const found: (readonly Claim[])[] = [];
  const search = (from: number, left: number, taken: readonly Claim[]): void => {
    if (left === 0 && taken.length > 1) found.push(taken);
    if (left <= 0 || found.length > 1) return;
    for (const [at, claim] of claims.entries())
      if (at >= from && claim.left <= left) search(at + 1, left - claim.left, [...taken, claim]);
  };
  if (claims.length <= most) search(0, amount, []);
  return found;
}
