import { addDays, daysBetween } from '../../dates/civilDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { overdueOf } from '../clientInvoices.ts';
import { howLate } from '../howLate.ts';
import { formalNoticeAfterDays } from '../leadTimes.ts';
import { chasePath, hasHappened, hasLeft, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * An invoice is late for less than fifteen days (clause 3.4): a call, before a formal notice.
 * @example 121800 due on 16 October, seen on 20 October //=> « 1 218,00 € en retard depuis 4 jours, … »
 */
export function chasePayment(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const overdue = overdueOf(view);
  if (!overdue || daysBetween(overdue.since, today) >= formalNoticeAfterDays) return null;
  if (hasHappened(context, 'formalNoticeReceived') || hasLeft(context, 'formalNotice')) return null;
  const { since, left } = overdue;
  return newTask('chasePayment', view, {
    kind: 'payment',
    what: sentence`${formatEuros(left)} en retard ${sinceDay(since, today)}${howLate(statement)}`,
    by: since,
    clause: statement.late.clause,
    because: statement.late.because,
    loss: {
      on: addDays(since, formalNoticeAfterDays),
      what: 'Une mise en demeure sera nécessaire.',
      stake: left,
    },
    late: true,
    act: { label: 'Relancer', to: chasePath('chasePayment', context) },
  });
}
