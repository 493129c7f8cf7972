import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { deadlineOf, isOneOf, newTask, orderPath } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A training was postponed without a date, or to one that comes too late (clause 3.6): the day after the limit, the
 * whole price is due.
 * @example ordered 1 July //=> by 1 January, lost from 2 January on
 */
export function setNewDate(view: TaskView): Task | null {
  const { statement, context } = view;
  const limit = deadlineOf(statement, 'postponementLimit');
  if (!isOneOf(statement, 'postponed') || !limit) return null;
  const beyond = statement.warnings.find(({ code }) => code === 'newDateBeyondLimit');
  const what = beyond
    ? sentence`Nouvelle date trop tardive, à avancer au ${formatDay(limit.on)} au plus tard`
    : sentence`Reportée sans date, à fixer au ${formatDay(limit.on)} au plus tard`;
  return newTask('setNewDate', view, {
    kind: 'decision',
    what,
    by: limit.on,
    clause: '3.6',
    because: beyond?.because ?? limit.because,
    loss: {
      on: addDays(limit.on, 1),
      what: 'La totalité du prix est due par le client.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Fixer une date', to: `${orderPath(context)}/reporter` },
  });
}
