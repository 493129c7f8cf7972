import { type BasisPoints, type Cents, minus, plus } from './cents.ts';
import { rateOf, rational, roundHalfUp } from './rounding.ts';

/** An amount with its VAT; `exclTax` + `vat` is `inclTax`, always. */
export interface TaxedAmount {
  readonly exclTax: Cents;
  readonly vat: Cents;
  readonly inclTax: Cents;
}

/**
 * VAT on an amount excl. tax, half up.
 * @example vatOf(cents(99999), basisPoints(2000)) //=> 20000
 */
export const vatOf = (exclTax: Cents, rate: BasisPoints): Cents => roundHalfUp(rateOf(exclTax, rate));

/**
 * An amount excl. tax with the VAT on it.
 * @example addTax(cents(145000), basisPoints(2000)) //=> { exclTax: 145000, vat: 29000, inclTax: 174000 }
 */
export function addTax(exclTax: Cents, rate: BasisPoints): TaxedAmount {
  const vat = vatOf(exclTax, rate);
  return { exclTax, vat, inclTax: plus(exclTax, vat) };
}

/**
 * The part excl. tax of an amount incl. tax; the VAT is what is left, so that the sum closes (law.md 3.4).
 * @example splitInclTax(cents(36003), basisPoints(2000)) //=> { exclTax: 30003, vat: 6000, inclTax: 36003 }
 */
export function splitInclTax(inclTax: Cents, rate: BasisPoints): TaxedAmount {
  const exclTax = roundHalfUp(rational(BigInt(inclTax) * 10_000n, 10_000n + BigInt(rate)));
  return { exclTax, vat: minus(inclTax, exclTax), inclTax };
}
