import { addDays, type CivilDay } from '../dates/civilDay.ts';
import type { Consequence } from './consequence.ts';

/** Days in a row on which the same act has the same result. `consequence` is that of the first of them. */
export interface Stretch {
  readonly from: CivilDay;
  readonly to: CivilDay;
  readonly consequence: Consequence;
}

/** What an act would come to on each day of a period, equal days together, none left out. */
export type Curve = readonly Stretch[];

/** Years of days are more than a screen can show and than anyone asks. */
export const mostDays = 800;

/** What stays without effect does not change with what would be due otherwise. */
const keyOf = ({ outcome, cost, owed, toPay, toRefund, opcoToRefund, statement }: Consequence): string =>
  outcome.kind === 'refused'
    ? outcome.refusal.code
    : [outcome.kind, statement.status, cost, owed, toPay, toRefund, opcoToRefund].join(' ');

/**
 * The curve of a period, one answer a day, equal days grouped.
 * @example curveOf('2026-11-23', '2026-12-17', cancelled).map(({ from }) => from) //=> ['2026-11-23', '2026-11-30']
 */
export function curveOf(from: CivilDay, to: CivilDay, answer: (day: CivilDay) => Consequence): Curve {
  const stretches: Stretch[] = [];
  let key = '';
  for (let day = from, count = 0; day <= to && count < mostDays; day = addDays(day, 1), count += 1) {
    const consequence = answer(day);
    const previous = stretches.at(-1);
    const own = keyOf(consequence);
    if (previous && own === key) stretches[stretches.length - 1] = { ...previous, to: day };
    else stretches.push({ from: day, to: day, consequence });
    key = own;
  }
  return stretches;
}

/** The days on which a day stands in, or undefined outside the curve. */
export const stretchAt = (curve: Curve, day: CivilDay): Stretch | undefined =>
  curve.find(({ from, to }) => from <= day && day <= to);

/** What comes after the days on which a day stands: the next step. */
export const nextStretch = (curve: Curve, day: CivilDay): Stretch | undefined =>
  curve.find(({ from }) => from > day);
