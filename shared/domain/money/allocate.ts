import { type Cents, cents, minus, plus } from './cents.ts';
import { rational, roundDown } from './rounding.ts';

/**
 * Cuts an amount in parts that always sum to the whole: each is rounded down, the last takes what is left.
 * Weights are whole numbers, not negative, not all zero.
 * @throws RangeError when there is nothing to share by: that is a bug.
 * @example allocate(cents(100), [1, 1, 1]) //=> [33, 33, 34]
 */
export function allocate(whole: Cents, weights: readonly number[]): readonly Cents[] {
  const sum = weights.reduce((total, weight) => total + weight, 0);
  if (sum <= 0 || weights.some((weight) => weight < 0)) throw new RangeError('no weight to share by');
  const parts = weights
    .slice(0, -1)
    .map((weight) => roundDown(rational(BigInt(whole) * BigInt(weight), BigInt(sum))));
  return [...parts, minus(whole, plus(cents(0), ...parts))];
}

/**
 * Cuts an amount in equal parts, rounded down; the last takes the remainder.
 * @example allocateEqually(cents(121801), 2) //=> [60900, 60901]
 */
export const allocateEqually = (whole: Cents, parts: number): readonly Cents[] =>
  allocate(
    whole,
    Array.from({ length: parts }, () => 1),
  );
