import { addMonths, type CivilDay, civilDay } from '../dates/civilDay.ts';
import { type Cents, plus, zero } from '../money/cents.ts';
import type { LedgerLine } from './ledger.ts';

/** What was invoiced and what came in, over some lines. */
export type Totals = Pick<LedgerLine, 'exclTax' | 'vat' | 'inclTax' | 'received'>;

/** The totals of what has something in common, and the lines that they are made of. */
export interface GroupTotals<L> extends Totals {
  readonly key: string;
  readonly lines: readonly L[];
}

/**
 * Sums lines; credit notes and refunds take away.
 * @example totalsOf([{ exclTax: 43500, … }, { exclTax: 101500, … }]).exclTax //=> 145000
 */
export const totalsOf = (lines: readonly Totals[]): Totals => {
  const sumOf = (field: keyof Totals): Cents => lines.reduce((sum, line) => plus(sum, line[field]), zero);
  return {
    exclTax: sumOf('exclTax'),
    vat: sumOf('vat'),
    inclTax: sumOf('inclTax'),
    received: sumOf('received'),
  };
};

/** The totals of each group, in the order in which groups first appear. They sum to the totals of all. */
export const totalsBy = <L extends Totals>(
  lines: readonly L[],
  keyOf: (line: L) => string,
): readonly GroupTotals<L>[] =>
  [...Map.groupBy(lines, keyOf)].map(([key, group]) => ({ key, lines: group, ...totalsOf(group) }));

/** How time is cut. */
export type Cut = 'month' | 'quarter';

/**
 * The month or the quarter of a day.
 * @example cutOf('2026-11-25', 'quarter') //=> '2026-T4'
 */
export const cutOf = (day: CivilDay, cut: Cut): string =>
  cut === 'month' ? day.slice(0, 7) : `${day.slice(0, 4)}-T${Math.ceil(Number(day.slice(5, 7)) / 3)}`;

/** The first day of each month, from one to another, none left out. */
function monthsBetween(from: CivilDay, until: CivilDay): readonly CivilDay[] {
  const first = civilDay(`${from.slice(0, 7)}-01`);
  const many =
    (Number(until.slice(0, 4)) - Number(from.slice(0, 4))) * 12 +
    Number(until.slice(5, 7)) -
    Number(from.slice(5, 7));
  return Array.from({ length: many + 1 }, (_, place) => addMonths(first, place));
}

/**
 * Every month or quarter of a period, those with nothing among them.
 * @example cutsOf('2026-10-15', '2026-12-01', 'month') //=> ['2026-10', '2026-11', '2026-12']
 */
export const cutsOf = (from: CivilDay, until: CivilDay, cut: Cut): readonly string[] => [
  ...new Set(monthsBetween(from, until).map((day) => cutOf(day, cut))),
];
