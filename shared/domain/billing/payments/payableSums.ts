import type { CivilDay } from '../../dates/civilDay.ts';
import { type Cents, larger, minus, plus, zero } from '../../money/cents.ts';
import { funderIn } from '../../orders/fundersOf.ts';
import type { DueKind, FunderBalance } from '../../orders/statement.ts';
import { unpaidLines } from '../../orders/unpaidLines.ts';
import type { BillCase } from '../bill.ts';
import { clientLines } from '../billedApart.ts';
import { invoiceStates } from '../invoiceStates.ts';
import { issuedInvoices } from '../issuedInvoices.ts';

/** Something that a payer may pay today: an invoice, a sum that no invoice asks for yet, or what lateness adds. */
export interface PayableSum {
  readonly id: string;
  readonly orderId: string;
  readonly from: 'client' | 'opco';
  /** Which payer besides the client, where the order has several. */
  readonly funder?: string;
  readonly kind: 'invoice' | 'lateness' | DueKind;
  /** The fact of its invoice, and its number. */
  readonly invoice: string | null;
  readonly number: string | null;
  /** The day of its invoice, or the day on which it fell due. */
  readonly since: CivilDay;
  /** The last day on which paying is not late. */
  readonly dueOn: CivilDay | null;
  readonly left: Cents;
}

type Payer = PayableSum['from'];

/** A sum of an order that no numbered invoice asks for. */
const sumOfOrder = (of: BillCase, from: Payer, kind: Exclude<PayableSum['kind'], 'invoice'>) => ({
  id: `${of.dossier.order.id}:${from}:${kind}`,
  orderId: of.dossier.order.id,
  from,
  kind,
  invoice: null,
  number: null,
  since: of.on,
  dueOn: null,
});

const isOf = ({ statement: { funders } }: BillCase, id: string | undefined, payer?: FunderBalance): boolean =>
  payer === undefined || funderIn(funders, id) === payer;

const named = (payer?: FunderBalance): Pick<PayableSum, 'funder'> =>
  payer?.id === undefined ? {} : { funder: payer.id };

const invoicesLeft = (of: BillCase, from: Payer, payer?: FunderBalance): readonly PayableSum[] =>
  invoiceStates(of)
    .filter(({ to, funder, left }) => to === from && left > 0 && isOf(of, funder, payer))
    .map(({ id, invoice, left, dueOn }) => ({
      id,
      orderId: of.dossier.order.id,
      from,
      ...named(payer),
      kind: 'invoice',
      invoice: id,
      number: invoice.number,
      since: invoice.issuedOn,
      dueOn,
      left,
    }));

/**
 * What an order asks without an invoice of ours: a deposit is paid first and invoiced then (CGI 289 I-1-c), and an
 * invoice made elsewhere is only noted.
 */
function withoutNumber(of: BillCase): readonly PayableSum[] {
  const asked = issuedInvoices(of).filter(({ told }) => told.event.to === 'client');
  const lines = new Map(clientLines(of).map((each) => [each.line, each]));
  return unpaidLines(of.statement).flatMap(({ line, left }, place) => {
    const { invoice = null, dueOn = null } = lines.get(line) ?? {};
    const issued = invoice === null ? null : asked[invoice];
    if (line.on > of.on || left <= 0 || issued?.content) return [];
    const id = `${of.dossier.order.id}:${line.kind}:${place}`;
    const noted = issued?.told.fact.id ?? null;
    return [{ ...sumOfOrder(of, 'client', line.kind), id, invoice: noted, since: line.on, dueOn, left }];
  });
}

/** Late interest and the 40 € (clause 3.4), less what was paid of them. */
function lateness(of: BillCase): readonly PayableSum[] {
  const { interest, recoveryFee, paid } = of.statement.late;
  const left = larger(zero, minus(plus(interest ?? zero, recoveryFee), paid));
  return left > 0 ? [{ ...sumOfOrder(of, 'client', 'lateness'), left }] : [];
}

/** The share of a payer besides the client that no invoice of ours asks for yet. */
function shareWithoutNumber(of: BillCase, payer: FunderBalance): readonly PayableSum[] {
  const left = larger(zero, payer.left);
  const isNumbered = issuedInvoices(of).some(
    ({ told: { event }, content }) => event.to === 'opco' && content && isOf(of, event.funder, payer),
  );
  const line = of.statement.due.find(
    ({ debtor, on, funder }) => debtor === 'opco' && funder === payer.id && on <= of.on,
  );
  if (isNumbered || !line || left === 0) return [];
  const sum = sumOfOrder(of, 'opco', line.kind);
  const id = payer === of.statement.funders[0] ? sum.id : `${sum.id}:${payer.id ?? ''}`;
  return [{ ...sum, id, ...named(payer), since: line.on, left }];
}

/** What each payer besides the client may pay, or one of them. */
const sumsOfFunders = (of: BillCase, id: string | undefined): readonly PayableSum[] =>
  of.statement.funders
    .filter((funder) => id === undefined || funder.id === id)
    .flatMap((funder) => [...invoicesLeft(of, 'opco', funder), ...shareWithoutNumber(of, funder)]);

/**
 * What one of the two who pay an order may pay on a day (clauses 2.1, 3.2 to 3.4): its invoices that are not settled,
 * what has fallen due and is not invoiced, and what lateness adds.
 * @example payableSumsOf(balance of 1 218,00 € invoiced, 'client').map(({ left }) => left) //=> [121800]
 */
export const payableSumsOf = (of: BillCase, from: Payer, funder?: string): readonly PayableSum[] =>
  from === 'client'
    ? [...invoicesLeft(of, from), ...withoutNumber(of), ...lateness(of)]
    : sumsOfFunders(of, funder);

const oldestFirst = (a: PayableSum, b: PayableSum): number => {
  const [x, y] = [a, b].map(({ dueOn, since, number }) => [dueOn ?? since, since, number ?? ''].join(' '));
  return (x ?? '') < (y ?? '') ? -1 : Number(x !== y);
};

/**
 * Sums in the order in which a payment settles them where the payer says nothing (art. 1342-10 C. civ.): the oldest
 * first. What lateness adds comes last: it is paid where it was asked for.
 * @example inOrderOfPayment([due 20 December, due 1 October]).map(({ dueOn }) => dueOn) //=> ['2026-10-01', '2026-12-20']
 */
export const inOrderOfPayment = (sums: readonly PayableSum[]): readonly PayableSum[] => [
  ...sums.filter(({ kind }) => kind !== 'lateness').toSorted(oldestFirst),
  ...sums.filter(({ kind }) => kind === 'lateness').toSorted(oldestFirst),
];
