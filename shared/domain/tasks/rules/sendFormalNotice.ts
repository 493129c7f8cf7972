import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { claimLoss } from '../claimLoss.ts';
import { overdueOf } from '../clientInvoices.ts';
import { howLate } from '../howLate.ts';
import { issuePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import { stepDue } from '../stepDue.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * Both reminders left and an invoice is late for the organisation's delay, thirty days (clauses 3.4 and 4.7): a formal
 * notice, without which nothing further is possible, nor does an individual owe interest.
 * @example due on 16 October, reminded on the 23rd and the 31st //=> from 15 November
 */
export function sendFormalNotice(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const due = stepDue(view);
  const overdue = overdueOf(view);
  if (due?.step !== 'formalNotice' || !overdue) return null;
  const { since, left } = overdue;
  return newTask('sendFormalNotice', view, {
    kind: 'payment',
    what: sentence`${formatEuros(left)} en retard ${sinceDay(since, today)}${howLate(statement)}`,
    by: due.on,
    clause: statement.late.clause,
    because: statement.late.because,
    loss: claimLoss(context, overdue),
    late: true,
    act: { label: 'Mettre en demeure', to: issuePath(context, 'formalNotice') },
  });
}
