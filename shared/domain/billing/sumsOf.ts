import { plus } from '../money/cents.ts';
import type { DueLine } from '../orders/statement.ts';
import type { Bill, BillCase, BilledSum } from './bill.ts';
import { paidOf } from './billedApart.ts';
import { type Completing, dueDayOf } from './dueDayOf.ts';
import type { BillKind } from './invoiceKinds.ts';

/** A line of the statement, as an invoice asks for it. */
export const sumOfLine = ({
  kind,
  on,
  amount,
  exclTax,
  vat,
  vatCategory,
  funderName,
}: DueLine): BilledSum => ({
  kind,
  on,
  funderName,
  amount,
  exclTax,
  vat,
  vatCategory,
});

/** Lines of the client as one invoice: what was paid of them is deducted, the rest has a day to be paid by. */
export function billOfLines(
  of: BillCase,
  kind: BillKind,
  lines: readonly DueLine[],
  completing: Completing = {},
): Bill {
  const prepaid = paidOf(of, lines);
  const total = plus(...lines.map(({ amount }) => amount));
  return {
    to: 'client',
    sums: lines.map(sumOfLine),
    preceding: [],
    prepaid,
    dueOn: prepaid === total ? null : dueDayOf(of, kind, completing),
    ...completing,
  };
}
