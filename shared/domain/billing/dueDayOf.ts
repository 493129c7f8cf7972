import type { CivilDay } from '../dates/civilDay.ts';
import { statementIf } from '../letters/toldEvents.ts';
import { invoicedLines } from '../orders/invoicedLines.ts';
import type { InvoiceIssued } from '../orders/situation.ts';
import type { Bill, BillCase } from './bill.ts';
import { type BillKind, invoiceEventOf } from './invoiceKinds.ts';
import { issuedInvoices } from './issuedInvoices.ts';

/** Whose unpaid share an invoice asks for, and which one it completes. */
export type Completing = Pick<Bill, 'funder' | 'completes'>;

/**
 * The last day on which paying an invoice issued today is not late, asked of the engine: what it makes of the order
 * once the invoice is told (clauses 3.2 and 3.4; thirty days more for a public body).
 * @example dueDayOf(ended 15 December, invoiced on the 20th, 'finalInvoice') //=> '2026-12-20'
 */
export function dueDayOf(of: BillCase, kind: BillKind, { funder, completes }: Completing = {}): CivilDay {
  const event: InvoiceIssued = {
    on: of.on,
    type: 'invoiceIssued',
    ...invoiceEventOf[kind],
    ...(funder ? { funder } : {}),
    ...(completes ? { complement: true } : {}),
  };
  const before = issuedInvoices(of).map(({ told }) => told.event);
  const own = [...before, event].filter(({ to }) => to === 'client');
  const days = invoicedLines({ invoices: own }, statementIf(of, event).due)
    .filter(({ invoice }) => invoice === own.length - 1)
    .flatMap(({ dueOn }) => dueOn ?? []);
  return days.toSorted().at(-1) ?? of.on;
}
