import type { CivilDay } from '../../dates/civilDay.ts';
import { type Cents, minus, plus, smaller, zero } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import type { OrderEvent } from '../../orders/story.ts';
import { sentence } from '../../orders/sentence.ts';
import { issuePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

const isPayment = (event: OrderEvent): event is OrderEvent & { readonly amount: Cents } =>
  event.type === 'paymentReceived' && event.from === 'client';

/** What the invoices of the deposit tell; one noted without its sum tells all of it. */
const toldOf = ({ statement, context }: TaskView): Cents =>
  plus(
    ...context.events.map((event) =>
      event.type === 'invoiceIssued' && event.kind === 'deposit'
        ? (event.amount ?? statement.deposit.amount)
        : zero,
    ),
  );

/** What came of the deposit and no invoice tells, and the day of the first such payment. */
function untold(view: TaskView): { readonly since: CivilDay; readonly amount: Cents } | null {
  const { statement, context } = view;
  const told = toldOf(view);
  const amount = minus(smaller(statement.acceptance.depositPaid, statement.deposit.amount), told);
  const payments = context.events.filter(isPayment);
  const first = payments.find(
    (_, index) => plus(...payments.slice(0, index + 1).map((payment) => payment.amount)) > told,
  );
  return amount > 0 && first ? { since: first.on, amount } : null;
}

/**
 * A deposit, or a part of it, came and no invoice tells it: it is due at the payment (CGI 289 I-1-c), and VAT with it.
 * Once the final invoice has left, or an indemnity has taken its place, there is nothing to tell any more.
 * @example 522,00 € received yesterday //=> « Acompte reçu à facturer, 522,00 €, depuis hier »
 */
export function invoiceDeposit(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const received = untold(view);
  const isOver = context.events.some((event) => event.type === 'invoiceIssued' && event.kind === 'final');
  const isDue = statement.due.some(({ kind, debtor }) => kind === 'deposit' && debtor === 'client');
  if (!received || isOver || !isDue) return null;
  return newTask('invoiceDeposit', view, {
    kind: 'payment',
    what: sentence`Acompte reçu à facturer, ${formatEuros(received.amount)}, ${sinceDay(received.since, today)}`,
    by: received.since,
    clause: '2.1',
    because: 'L’acompte se facture dès qu’il est encaissé (article 289 du CGI).',
    loss: null,
    act: { label: 'Facturer', to: issuePath(context, 'depositInvoice') },
  });
}
