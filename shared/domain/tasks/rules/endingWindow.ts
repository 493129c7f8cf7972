import { addDays } from '../../dates/civilDay.ts';
import { formatRelativeDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { windowNoticeDays } from '../leadTimes.ts';
import { deadlineOf, isOneOf, newTask, orderPath } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The last days of an individual's withdrawal window (L6353-5, L221-18): nothing may be asked before its end.
 * @example window until 30 November, seen on 26 November //=> « Fin du délai de rétractation dans 4 jours »
 */
export function endingWindow(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const end = deadlineOf(statement, 'withdrawalEnd');
  if (!isOneOf(statement, 'withdrawalPeriod') || !end) return null;
  if (today < addDays(end.on, -windowNoticeDays)) return null;
  return newTask('endingWindow', view, {
    kind: 'contract',
    what: sentence`Fin du délai de rétractation ${formatRelativeDay(end.on, today)}`,
    by: end.on,
    clause: end.clause,
    because: end.because,
    loss: null,
    act: { label: 'Voir', to: orderPath(context) },
  });
}
