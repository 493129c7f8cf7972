import { addDays, daysBetween } from '../../dates/civilDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { claimLoss } from '../claimLoss.ts';
import { overdueOf } from '../clientInvoices.ts';
import { howLate } from '../howLate.ts';
import { formalNoticeAfterDays } from '../leadTimes.ts';
import { hasHappened, hasLeft, issuePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * An invoice is late for fifteen days or more (clauses 3.4 and 4.7): a formal notice, without which nothing further
 * is possible, nor does an individual owe interest.
 * @example due on 16 October //=> from 31 October
 */
export function sendFormalNotice(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const overdue = overdueOf(view);
  if (!overdue || daysBetween(overdue.since, today) < formalNoticeAfterDays) return null;
  if (hasHappened(context, 'formalNoticeReceived') || hasLeft(context, 'formalNotice')) return null;
  const { since, left } = overdue;
  return newTask('sendFormalNotice', view, {
    kind: 'payment',
    what: sentence`${formatEuros(left)} en retard ${sinceDay(since, today)}${howLate(statement)}`,
    by: addDays(since, formalNoticeAfterDays),
    clause: statement.late.clause,
    because: statement.late.because,
    loss: claimLoss(context, overdue),
    late: true,
    act: { label: 'Mettre en demeure', to: issuePath(context, 'formalNotice') },
  });
}
