import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { sheetNoticeDays } from '../leadTimes.ts';
import { hasLeft, isOneOf, issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The attendance sheet of a session that begins within the week has not been issued (L6362-6): signed by half-day, it
 * proves that the training took place.
 * @example start 14 December //=> from 7 December, by 13 December
 */
export function issueAttendanceSheet(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const { start } = statement.session;
  if (hasLeft(context, 'attendanceSheet') || today < addDays(start, -sheetNoticeDays)) return null;
  if (!isOneOf(statement, 'withdrawalPeriod', 'contracted', 'inProgress')) return null;
  return newTask('issueAttendanceSheet', view, {
    kind: 'session',
    what: sentence`Feuille d’émargement à émettre, session du ${formatDay(start)}`,
    by: addDays(start, -1),
    clause: 'L6362-6',
    because: sentence`La feuille se signe par demi-journée dès le ${formatDay(start)} : elle prouve que la formation a eu lieu.`,
    loss: {
      on: start,
      what: 'Sans feuille signée, la formation réalisée ne se prouve pas.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Émettre', to: issuePath(context, 'attendanceSheet') },
  });
}
