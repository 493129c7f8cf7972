import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { claimLoss } from '../claimLoss.ts';
import { overdueOf } from '../clientInvoices.ts';
import { howLate } from '../howLate.ts';
import { chasePath, deadlineOf, isOneOf, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The days of a formal notice have passed and nothing came, where there is no contract left to rescind (clauses 3.4
 * and 4.7): the sum is claimed, by a call or before the court.
 * @example delivered, notice received 12 November //=> from 21 November, « Mise en demeure sans effet, 1 218,00 € … »
 */
export function claimAfterNotice(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const from = deadlineOf(statement, 'rescissionFrom');
  const overdue = overdueOf(view);
  if (!from || from.on > today || !overdue) return null;
  if (!isOneOf(statement, 'delivered')) return null;
  return newTask('claimAfterNotice', view, {
    kind: 'payment',
    what: sentence`Mise en demeure sans effet, ${formatEuros(overdue.left)} en retard${howLate(statement)}`,
    by: from.on,
    clause: statement.late.clause,
    because: statement.late.because,
    loss: claimLoss(context, overdue),
    late: true,
    act: { label: 'Relancer', to: chasePath('claimAfterNotice', context) },
  });
}
