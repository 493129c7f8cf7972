import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { overdueOf } from '../clientInvoices.ts';
import { howLate } from '../howLate.ts';
import { chasePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import { nextSteps } from '../stepDue.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * An invoice is late and nothing was written yet (clause 3.4): a call, until relance 1 is due after seven days.
 * @example 121800 due on 16 October, seen on 20 October //=> « 1 218,00 € en retard depuis 4 jours, … »
 */
export function chasePayment(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const overdue = overdueOf(view);
  const next = nextSteps(view)[0];
  if (!overdue || next?.step !== 'reminder1' || next.on <= today) return null;
  const { since, left } = overdue;
  return newTask('chasePayment', view, {
    kind: 'payment',
    what: sentence`${formatEuros(left)} en retard ${sinceDay(since, today)}${howLate(statement)}`,
    by: since,
    clause: statement.late.clause,
    because: statement.late.because,
    loss: {
      on: next.on,
      what: 'Une relance écrite sera nécessaire.',
      stake: left,
    },
    late: true,
    act: { label: 'Relancer', to: chasePath('chasePayment', context) },
  });
}
