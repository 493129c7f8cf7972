import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, larger, plus, smaller, zero } from '../money/cents.ts';
import { funderIn } from '../orders/fundersOf.ts';
import { unpaidLines } from '../orders/unpaidLines.ts';
import { askedOf } from './askedBesides.ts';
import type { BillCase } from './bill.ts';
import { clientLines } from './billedApart.ts';
import type { Invoice } from './invoice.ts';
import { type IssuedInvoice, issuedInvoices } from './issuedInvoices.ts';
import { leftFromLast } from './leftFromLast.ts';
import { leftOfDeposits } from './leftOfDeposits.ts';

/** An invoice that left with its number, and where its payment stands. */
export interface InvoiceState {
  /** Id of the fact that tells it. */
  readonly id: string;
  readonly invoice: Invoice;
  readonly to: 'client' | 'opco';
  /** Which payer besides the client. */
  readonly funder?: string;
  /** What is still to be paid of it. */
  readonly left: Cents;
  /** The last day on which paying it is not late. */
  readonly dueOn: CivilDay | null;
}

/** What is left of the lines that an invoice to the client asks for, deposits apart. */
function leftOfLines(of: BillCase, place: number): Cents {
  const left = new Map(unpaidLines(of.statement).map((unpaid) => [unpaid.line, unpaid.left]));
  return plus(
    zero,
    ...clientLines(of).map(({ line, invoice }) => (invoice === place ? (left.get(line) ?? zero) : zero)),
  );
}

function leftOfClient(of: BillCase, issued: IssuedInvoice, own: readonly IssuedInvoice[]): Cents {
  const deposits = leftOfDeposits(of, own);
  const { kind } = issued.told.event;
  if (kind === 'deposit') return deposits.of.get(issued) ?? zero;
  const lines = leftOfLines(of, own.indexOf(issued));
  return kind === 'final' && deposits.of.size > 0 ? plus(lines, deposits.besides) : lines;
}

/** What a payer besides the client still owes of its share, where several invoices ask for it the last ones. */
function leftOfFunder(
  { statement: { funders } }: BillCase,
  issued: IssuedInvoice,
  all: readonly IssuedInvoice[],
) {
  const payer = funderIn(funders, issued.told.event.funder);
  const same = all.filter(
    ({ told: { event } }) => event.to === 'opco' && funderIn(funders, event.funder) === payer,
  );
  return leftFromLast(same, larger(zero, payer?.left ?? zero)).get(issued) ?? zero;
}

function leftOf(of: BillCase, issued: IssuedInvoice, all: readonly IssuedInvoice[]): Cents {
  const own = all.filter(({ told }) => told.event.to === 'client');
  return issued.told.event.to === 'opco' ? leftOfFunder(of, issued, all) : leftOfClient(of, issued, own);
}

/** What was paid when it left has no last day, until its payment comes back. */
const dueOnOf = ({ dueOn, issuedOn }: Invoice, left: Cents): CivilDay | null =>
  dueOn ?? (left > 0 ? issuedOn : null);

/**
 * The numbered invoices of an order that stand on a day, each with what is left to pay of it (clause 3.4): never more
 * than it asks for.
 * @example invoiceStates(1 740,00 € invoiced, deposit paid).map(({ left }) => left) //=> [121800]
 */
export function invoiceStates(of: BillCase): readonly InvoiceState[] {
  const all = issuedInvoices(of);
  return all.flatMap((issued) => {
    const { told, content } = issued;
    if (!content) return [];
    const left = smaller(leftOf(of, issued, all), askedOf(issued));
    const { to, funder } = told.event;
    return [
      {
        id: told.fact.id,
        invoice: content,
        to,
        ...(funder === undefined ? {} : { funder }),
        left,
        dueOn: dueOnOf(content, left),
      },
    ];
  });
}
