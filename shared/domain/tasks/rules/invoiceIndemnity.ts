import { indemnityKinds } from '../../billing/indemnityBill.ts';
import { plus } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { hasLeft, issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskContext, TaskView } from '../taskContext.ts';

const onAccount = ['depositInvoice', 'instalmentInvoice'] as const;

/** Whether an invoice of a part of the price left from here and no credit note has taken it back. */
const isToTakeBack = ({ events }: TaskContext): boolean =>
  events.some((event) => event.type === 'invoiceIssued' && ['deposit', 'instalment'].includes(event.kind));

/**
 * The deposit was invoiced as training, then kept as an indemnity (clauses 3.5, 3.6): a credit note takes the invoice
 * back, then the note d'indemnité asks for the sum. Two papers, in that order.
 * @example cancelled at 15 days, deposit invoiced //=> « Avoir sur l’acompte, puis note d’indemnité de 522,00 € »
 */
export function invoiceIndemnity(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const lines = statement.due.filter(({ kind, on }) => indemnityKinds.has(kind) && on <= today);
  const [first] = lines;
  const isDone = context.events.some((event) => event.type === 'invoiceIssued' && event.kind === 'indemnity');
  if (!first || isDone || !onAccount.some((kind) => hasLeft(context, kind))) return null;
  const sum = formatEuros(plus(...lines.map(({ amount }) => amount)));
  const isFirst = isToTakeBack(context);
  return newTask('invoiceIndemnity', view, {
    kind: 'payment',
    what: isFirst
      ? sentence`Avoir sur l’acompte facturé, puis note d’indemnité de ${sum}`
      : sentence`Note d’indemnité à émettre, ${sum}`,
    by: first.on,
    clause: first.clause,
    because: first.because,
    loss: null,
    act: isFirst
      ? { label: 'Préparer l’avoir', to: issuePath(context, 'creditNote') }
      : { label: 'Facturer', to: issuePath(context, 'indemnityNote') },
  });
}
