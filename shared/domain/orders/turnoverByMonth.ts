import { addMonths, civilDay } from '../dates/civilDay.ts';
import { type Cents, plus } from '../money/cents.ts';
import type { Turnover } from './turnoverOf.ts';

/** The turnover of one month, `2026-11`, excl. tax. */
export interface MonthTurnover {
  readonly month: string;
  readonly done: Cents;
  readonly toCome: Cents;
}

const firstDay = (month: string) => civilDay(`${month}-01`);

/**
 * The month so many months after another, before it where the number is negative.
 * @example monthAfter('2026-11', 2) //=> '2027-01'
 */
export const monthAfter = (month: string, count: number): string =>
  addMonths(firstDay(month), count).slice(0, 7);

/**
 * The turnover of each month from one on, those without any included.
 * @example turnoverByMonth(rows, '2026-03', 12).map(({ month }) => month) //=> '2026-03' … '2027-02'
 */
export function turnoverByMonth(
  rows: readonly Turnover[],
  first: string,
  count: number,
): readonly MonthTurnover[] {
  const byMonth = Map.groupBy(rows, ({ month }) => month);
  return Array.from({ length: count }, (_, index) => monthAfter(first, index)).map((month) => {
    const own = byMonth.get(month) ?? [];
    const sum = (isDone: boolean): Cents =>
      plus(...own.filter(({ done }) => done === isDone).map(({ amount }) => amount));
    return { month, done: sum(true), toCome: sum(false) };
  });
}
