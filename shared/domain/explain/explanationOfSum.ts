import { countText } from '../../messages/countOf.ts';
import { type Cents, plus } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import type { Clause } from '../orders/statement.ts';
import type { Explanation, ExplanationLine } from './explanation.ts';

/** One order, or one invoice, in a sum over many. */
export interface SummedPart {
  readonly label: string;
  readonly amount: Cents;
}

/** What a sum over many is, and what is in it. */
export interface Summed {
  readonly title: string;
  readonly because: string;
  /** Null where no clause decides. */
  readonly clause: Clause | null;
  readonly parts: readonly SummedPart[];
}

/** How many parts are named, the largest first. */
const named = 20;

const lineOf = ({ label, amount }: SummedPart): ExplanationLine => ({ label, value: formatEuros(amount) });

function linesOf(parts: readonly SummedPart[]): readonly ExplanationLine[] {
  const sorted = parts.toSorted((a, b) => b.amount - a.amount);
  const others = sorted.slice(named);
  if (others.length === 0) return sorted.map(lineOf);
  const amount = plus(...others.map((part) => part.amount));
  return [...sorted.slice(0, named), { label: countText(others.length, 'autre', 'autres'), amount }].map(
    lineOf,
  );
}

/**
 * Why a sum over many orders is what it is: its largest parts by name, the others together, the total.
 * @example explanationOfSum({ …, parts: [{ label: 'Ardèche Bois', amount: 121800 }] }).lines?.at(-1)?.value //=> '1 218,00 €'
 */
export function explanationOfSum({ title, because, clause, parts }: Summed): Explanation {
  const total = formatEuros(plus(...parts.map(({ amount }) => amount)));
  return {
    title: `${title}, ${total}`,
    clause,
    because,
    lines: [...linesOf(parts), { label: 'Total', value: total, total: true }],
  };
}
