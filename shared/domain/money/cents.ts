/** An amount in whole euro cents. Never a float, never euros. */
export type Cents = number & { readonly __brand: 'Cents' };

/** A rate in hundredths of a percent: 3000 is 30 %. */
export type BasisPoints = number & { readonly __brand: 'BasisPoints' };

/**
 * Brands a whole number of cents.
 * @throws RangeError when the number is not a safe whole number: that is a bug, not bad input.
 * @example cents(52200) //=> 522,00 €
 */
export function cents(value: number): Cents {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole cents: ${value}`);
  return (value === 0 ? 0 : value) as Cents;
}

/**
 * Brands a rate in basis points.
 * @example basisPoints(2000) //=> 20 %
 */
export function basisPoints(value: number): BasisPoints {
  if (!Number.isSafeInteger(value)) throw new RangeError(`not whole basis points: ${value}`);
  return value as BasisPoints;
}

export const zero = 0 as Cents;
export const plus = (...amounts: readonly Cents[]): Cents =>
  cents(amounts.reduce<number>((sum, a) => sum + a, 0));
export const minus = (from: Cents, ...amounts: readonly Cents[]): Cents => cents(from - plus(...amounts));
export const smaller = (a: Cents, b: Cents): Cents => (a < b ? a : b);
export const larger = (a: Cents, b: Cents): Cents => (a > b ? a : b);
