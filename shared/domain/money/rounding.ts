import { type BasisPoints, type Cents, cents } from './cents.ts';

/** An exact fraction of cents: nothing is rounded before the one step that makes cents of it. */
export interface Rational {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * An exact fraction, from whole numbers; the denominator is positive.
 * @example rational(174000n * 3000n, 10000n)
 */
export function rational(numerator: bigint, denominator: bigint): Rational {
  if (denominator <= 0n) throw new RangeError(`not a positive denominator: ${denominator}`);
  return { numerator, denominator };
}

/**
 * The named rounding step: to the nearest cent, a half away from zero (law.md 3.4).
 * @example roundHalfUp(rational(5n, 2n)) //=> 3
 */
export function roundHalfUp({ numerator, denominator }: Rational): Cents {
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = (2n * size + denominator) / (2n * denominator);
  return cents(Number(numerator < 0n ? -rounded : rounded));
}

/**
 * The rounding of a ceiling that the law sets: never a cent above (L6353-6).
 * @example roundDown(rational(7n, 2n)) //=> 3
 */
export function roundDown({ numerator, denominator }: Rational): Cents {
  const floor = numerator / denominator;
  return cents(Number(numerator < 0n && floor * denominator !== numerator ? floor - 1n : floor));
}

/**
 * A rate of an amount, exact, to be rounded by the caller with the step that its rule names.
 * @example roundHalfUp(rateOf(cents(119999), basisPoints(3000))) //=> 36000
 */
export const rateOf = (amount: Cents, rate: BasisPoints): Rational =>
  rational(BigInt(amount) * BigInt(rate), 10_000n);

/**
 * A number written with decimals (hours: 3.5, 0.25) as an exact fraction.
 * @example rationalOf(3.5) //=> 35/10
 */
export function rationalOf(value: number): Rational {
  const [whole = '0', decimals = ''] = value.toFixed(6).split('.');
  return rational(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/**
 * An amount in proportion to a part of a whole, half up.
 * @example proportionOf(cents(119999), 3, 14) //=> 25714
 */
export function proportionOf(amount: Cents, part: number, whole: number): Cents {
  const [p, w] = [rationalOf(part), rationalOf(whole)];
  return roundHalfUp(rational(BigInt(amount) * p.numerator * w.denominator, p.denominator * w.numerator));
}
