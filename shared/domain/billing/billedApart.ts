import { invoicedLines, type InvoicedLine } from '../orders/invoicedLines.ts';
import type { DueLine } from '../orders/statement.ts';
import { unpaidLines } from '../orders/unpaidLines.ts';
import { type Cents, minus, plus, zero } from '../money/cents.ts';
import type { Bill, BillCase } from './bill.ts';
import { type IssuedInvoice, issuedInvoices } from './issuedInvoices.ts';

/** The client's lines, each with the invoice that asks for it, if one does. */
export const clientLines = (of: BillCase): readonly InvoicedLine[] =>
  invoicedLines({ invoices: issuedInvoices(of).map(({ told }) => told.event) }, of.statement.due);

/** The client's lines that no invoice asks for. */
export const unbilledLines = (of: BillCase): readonly DueLine[] =>
  clientLines(of)
    .filter(({ invoice }) => invoice === null)
    .map(({ line }) => line);

/** What a complementary invoice asks, and which one it completes. */
export interface Missing {
  readonly kind: 'final' | 'opcoDefault';
  readonly lines: readonly DueLine[];
  readonly completes: NonNullable<Bill['completes']>;
}

/** An invoice by its number and date, as another one names it. */
const named = ({ content }: IssuedInvoice): Bill['completes'] =>
  content ? { number: content.number, issuedOn: content.issuedOn } : undefined;

/**
 * What the client's invoices did not ask and no complementary one asks yet, with the invoice that it completes: the
 * final one, or before it has left the one that asked for what an OPCO left unpaid. Null where nothing is missing.
 * @example missingOf(final of 121800, 156600 due)?.lines.map(({ amount }) => amount) //=> [34800]
 */
export function missingOf(of: BillCase): Missing | null {
  const lines = unbilledLines(of).filter(({ complement }) => complement !== undefined);
  const own = issuedInvoices(of).filter(({ told }) => told.event.to === 'client');
  const kind = own.some(({ told }) => told.event.kind === 'final') ? 'final' : 'opcoDefault';
  const first = own.find(({ told }) => told.event.kind === kind);
  const completes = first && named(first);
  return completes && lines.length > 0 ? { kind, lines, completes } : null;
}

/**
 * What has been paid of lines of the client: their sum, less what is left of them.
 * @example paidOf({ statement: deposit paid }, [deposit, balance]) //=> 52200
 */
export function paidOf({ statement }: Pick<BillCase, 'statement'>, lines: readonly DueLine[]): Cents {
  const left = unpaidLines(statement).map((unpaid) => (lines.includes(unpaid.line) ? unpaid.left : zero));
  return minus(plus(...lines.map(({ amount }) => amount)), ...left);
}
