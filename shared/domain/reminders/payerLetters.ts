import type { CivilDay } from '../dates/civilDay.ts';
import type { ChasedInvoice } from './chasedInvoices.ts';
import { type LadderStep, ladderSteps } from './ladder.ts';
import { outOfTurn } from './outOfTurn.ts';

/** An invoice that is late, with who pays it. */
export interface PayerInvoice extends ChasedInvoice {
  readonly payer: string;
}

/** One letter to send: to whom, which step, what it lists. */
export interface PayerLetter {
  readonly id: string;
  readonly payer: string;
  readonly kind: LadderStep;
  readonly invoices: readonly PayerInvoice[];
  /** The orders that it speaks of, the one first late first. */
  readonly orders: readonly string[];
  /** Why it would come out of its turn; null where an invoice calls for it. */
  readonly asksWhy: string | null;
}

/** What is chosen for all: each payer's own next step, or one step. */
export type ChosenStep = LadderStep | 'next';

const rank = (step: LadderStep): number => ladderSteps.indexOf(step);

/** The highest step that one of the invoices comes to next; after the last one, the last again. */
function nextOf(invoices: readonly PayerInvoice[]): LadderStep {
  const steps = invoices.map(({ next, reached }) => next?.step ?? reached?.step ?? 'reminder1');
  return steps.toSorted((a, b) => rank(b) - rank(a))[0] ?? 'reminder1';
}

/** No formal notice goes to an OPCO: what it leaves falls to the client (clause 3.3). */
const stepFor = (invoices: readonly PayerInvoice[], chosen: ChosenStep): LadderStep => {
  const step = chosen === 'next' ? nextOf(invoices) : chosen;
  return step === 'formalNotice' && invoices[0]?.to === 'opco' ? 'reminder2' : step;
};

function letterOf(kind: LadderStep, invoices: readonly PayerInvoice[], on: CivilDay): PayerLetter {
  const orders = [...new Set(invoices.map(({ order }) => order))];
  const [first] = invoices;
  return {
    id: `${kind} ${first?.payerId ?? ''} ${orders.join(' ')}`,
    payer: first?.payer ?? '',
    kind,
    invoices,
    orders,
    asksWhy: outOfTurn(kind, invoices, on),
  };
}

/**
 * The letters to send for chosen invoices: one a payer, for it lists all that is late of the orders chosen; a formal
 * notice cites the clause of each contract (4.7), and goes out one an order.
 * @param late every late invoice, in the order in which they fell due
 * @param chosen ids of the invoices chosen among them
 * @example payerLetters(two late invoices of Ardèche Bois, both, 'next', on).length //=> 1
 */
export function payerLetters(
  late: readonly PayerInvoice[],
  chosen: readonly string[],
  step: ChosenStep,
  on: CivilDay,
): readonly PayerLetter[] {
  const ids = new Set(chosen);
  const keyOf = ({ payerId, order }: PayerInvoice): string => `${payerId} ${order}`;
  const keys = new Set(late.filter(({ id }) => ids.has(id)).map(keyOf));
  const listed = late.filter((invoice) => keys.has(keyOf(invoice)));
  return [...Map.groupBy(listed, ({ payerId }) => payerId).values()].flatMap((invoices) => {
    const kind = stepFor(invoices, step);
    if (kind !== 'formalNotice') return [letterOf(kind, invoices, on)];
    return [...Map.groupBy(invoices, ({ order }) => order).values()].map((own) => letterOf(kind, own, on));
  });
}
