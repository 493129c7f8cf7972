import { addDays } from '../../dates/civilDay.ts';
import { formatPeriod } from '../../dates/formatDay.ts';
import { formatEuros, formatRate } from '../../money/formatMoney.ts';
import { type Rational, rational } from '../../money/rounding.ts';
import { sentence } from '../../orders/sentence.ts';
import type { InterestSegment } from '../../orders/statement.ts';
import { exactEuros } from '../exactEuros.ts';
import type { ExplanationLine } from '../explanation.ts';

const yearInBasisPoints = 365n * 10_000n;
const weightOf = ({ principal, rate, days }: InterestSegment): bigint =>
  BigInt(principal) * BigInt(rate) * BigInt(days);

/** Interest over some periods, before the one rounding. */
export const exactInterest = (periods: readonly InterestSegment[]): Rational =>
  rational(
    periods.reduce((total, period) => total + weightOf(period), 0n),
    yearInBasisPoints,
  );

/**
 * A period of interest, worked out aloud.
 * @example periodLine(52200 for 20 days at 6,67 %).value //=> '1,9078 €'
 */
export function periodLine(period: InterestSegment): ExplanationLine {
  const { principal, rate, days, to } = period;
  const when = formatPeriod(addDays(to, 1 - days), to);
  return {
    label: sentence`${when} : ${formatEuros(principal)} × ${formatRate(rate)} × ${days} jour${days > 1 ? 's' : ''} ÷ 365`,
    value: exactEuros(exactInterest([period])),
  };
}

/** The sum of several periods, where there are several. */
export const sumLine = (periods: readonly InterestSegment[]): readonly ExplanationLine[] =>
  periods.length > 1 ? [{ label: 'Somme', value: exactEuros(exactInterest(periods)) }] : [];
