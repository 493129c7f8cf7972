import type { Rational } from '../money/rounding.ts';

const narrowNoBreakSpace = '\u202f';
const noBreakSpace = '\u00a0';
const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, narrowNoBreakSpace);

/**
 * An amount before it is rounded to the cent: four decimals, those that say nothing left out.
 * @example exactEuros(rational(359997n, 10n)) //=> '359,997 €'
 */
export function exactEuros({ numerator, denominator }: Rational): string {
  const size = numerator < 0n ? -numerator : numerator;
  const hundredths = (2n * size * 100n + denominator) / (2n * denominator);
  const digits = hundredths.toString().padStart(5, '0');
  const decimals = digits.slice(-4).replace(/0{1,2}$/, '');
  return `${numerator < 0n ? '−' : ''}${grouped(digits.slice(0, -4))},${decimals}${noBreakSpace}€`;
}
