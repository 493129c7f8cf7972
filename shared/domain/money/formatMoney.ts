import type { BasisPoints, Cents } from './cents.ts';

const narrowNoBreakSpace = '\u202f';
const noBreakSpace = '\u00a0';

const grouped = (digits: string): string => digits.replace(/\B(?=(\d{3})+(?!\d))/g, narrowNoBreakSpace);

/**
 * An amount as French typography wants it, the same bytes whatever the machine's own language data.
 * @example formatAmount(cents(174000)) //=> '1 740,00' (U+202F between thousands)
 */
export function formatAmount(amount: Cents): string {
  const digits = Math.abs(amount).toString().padStart(3, '0');
  const text = `${grouped(digits.slice(0, -2))},${digits.slice(-2)}`;
  return amount < 0 ? `−${text}` : text;
}

/**
 * An amount with its currency.
 * @example formatEuros(cents(52200)) //=> '522,00 €' (U+00A0 before the sign)
 */
export const formatEuros = (amount: Cents): string => `${formatAmount(amount)}${noBreakSpace}€`;

const inThousands = 100_000;
const unit = (value: number, sign: string): string =>
  `${value < 0 ? '−' : ''}${Math.abs(value).toString().replace('.', ',')}${noBreakSpace}${sign}`;

/**
 * An amount where figures stand close together, on the axis of a chart: two steps that differ never read alike.
 * @example formatTick(cents(50000)) //=> '500 €'
 * @example formatTick(cents(150000)) //=> '1,5 k€'
 */
export const formatTick = (amount: Cents): string =>
  Math.abs(amount) < inThousands ? unit(amount / 100, '€') : unit(amount / inThousands, 'k€');

/**
 * A rate as people write it.
 * @example formatRate(basisPoints(3000)) //=> '30 %'
 * @example formatRate(basisPoints(550)) //=> '5,5 %'
 */
export function formatRate(rate: BasisPoints): string {
  return `${(rate / 100).toString().replace('.', ',')}${noBreakSpace}%`;
}
