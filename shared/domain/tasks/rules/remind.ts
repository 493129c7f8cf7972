import { addDays } from '../../dates/civilDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { overdueOf } from '../clientInvoices.ts';
import { howLate } from '../howLate.ts';
import { issuePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import { stepDue } from '../stepDue.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A reminder is due (clause 3.4): relance 1, then relance 2, after the organisation's delays.
 * @example due on 16 October, nothing sent, seen on the 23rd //=> « Relance 1, 1 218,00 € en retard depuis 7 jours, … »
 */
export function remind(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const due = stepDue(view);
  const overdue = overdueOf(view);
  if (!due || due.step === 'formalNotice' || !overdue) return null;
  const { since, left } = overdue;
  const name = due.step === 'reminder1' ? 'Relance 1' : 'Relance 2';
  return newTask(due.step, view, {
    kind: 'payment',
    what: sentence`${name}, ${formatEuros(left)} en retard ${sinceDay(since, today)}${howLate(statement)}`,
    by: due.on,
    clause: statement.late.clause,
    because: statement.late.because,
    loss: {
      on: addDays(since, context.ladder.formalNotice),
      what: 'Une mise en demeure sera nécessaire.',
      stake: left,
    },
    late: true,
    act: { label: name, to: issuePath(context, due.step) },
  });
}
