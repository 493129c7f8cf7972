import { invoicedLines, type InvoicedLine } from '../orders/invoicedLines.ts';
import type { DueLine } from '../orders/statement.ts';
import { unpaidLines } from '../orders/unpaidLines.ts';
import { type Cents, minus, plus, zero } from '../money/cents.ts';
import type { BillCase } from './bill.ts';
import { issuedInvoices } from './issuedInvoices.ts';

/** The client's lines, each with the invoice that asks for it, if one does. */
export const clientLines = (of: BillCase): readonly InvoicedLine[] =>
  invoicedLines({ invoices: issuedInvoices(of).map(({ told }) => told.event) }, of.statement.due);

/** The client's lines that no invoice asks for. */
export const unbilledLines = (of: BillCase): readonly DueLine[] =>
  clientLines(of)
    .filter(({ invoice }) => invoice === null)
    .map(({ line }) => line);

/**
 * What has been paid of lines of the client: their sum, less what is left of them.
 * @example paidOf({ statement: deposit paid }, [deposit, balance]) //=> 52200
 */
export function paidOf({ statement }: Pick<BillCase, 'statement'>, lines: readonly DueLine[]): Cents {
  const left = unpaidLines(statement).map((unpaid) => (lines.includes(unpaid.line) ? unpaid.left : zero));
  return minus(plus(...lines.map(({ amount }) => amount)), ...left);
}
