import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, larger, minus, plus, smaller, zero } from '../money/cents.ts';
import { unpaidLines } from '../orders/unpaidLines.ts';
import type { BillCase } from './bill.ts';
import { clientLines } from './billedApart.ts';
import type { Invoice } from './invoice.ts';
import { invoiceTotals } from './invoiceTotals.ts';
import { type IssuedInvoice, issuedInvoices } from './issuedInvoices.ts';

/** An invoice that left with its number, and where its payment stands. */
export interface InvoiceState {
  /** Id of the fact that tells it. */
  readonly id: string;
  readonly invoice: Invoice;
  readonly to: 'client' | 'opco';
  /** What is still to be paid of it. */
  readonly left: Cents;
  /** The last day on which paying it is not late. */
  readonly dueOn: CivilDay | null;
}

/** What is left of the lines that an invoice to the client asks for; a deposit's is paid before it is issued. */
function leftOfClient(of: BillCase, place: number): Cents {
  const left = new Map(unpaidLines(of.statement).map((unpaid) => [unpaid.line, unpaid.left]));
  return plus(
    ...clientLines(of).map(({ line, invoice }) => (invoice === place ? (left.get(line) ?? zero) : zero)),
  );
}

function leftOf(of: BillCase, issued: IssuedInvoice, all: readonly IssuedInvoice[]): Cents {
  const own = all.filter(({ told }) => told.event.to === 'client');
  return issued.told.event.to === 'opco'
    ? larger(zero, of.statement.balance.opco)
    : leftOfClient(of, own.indexOf(issued));
}

/**
 * The numbered invoices of an order that stand on a day, each with what is left to pay of it (clause 3.4): never more
 * than it asked for.
 * @example invoiceStates(1 740,00 € invoiced, deposit paid).map(({ left }) => left) //=> [121800]
 */
export function invoiceStates(of: BillCase): readonly InvoiceState[] {
  const all = issuedInvoices(of);
  return all.flatMap((issued) => {
    const { told, content, credits } = issued;
    if (!content) return [];
    const asked = minus(
      invoiceTotals(content).due,
      ...credits.map((credit) => invoiceTotals(credit).inclTax),
    );
    const left = larger(zero, smaller(leftOf(of, issued, all), asked));
    return [{ id: told.fact.id, invoice: content, to: told.event.to, left, dueOn: content.dueOn }];
  });
}
