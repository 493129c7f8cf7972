import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { isBeingPrepared } from '../isBeingPrepared.ts';
import { convocationDays } from '../leadTimes.ts';
import { newSessionTask, sessionFieldPath } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * No place is known for a session on site to come (clause 2.1: the proposal states it).
 * @example start 14 December //=> from 14 November, by 7 December
 */
export function missingPlace(view: TaskView): Task | null {
  const { statement, context } = view;
  const { start } = statement.session;
  if (context.hasPlace || !isBeingPrepared(view)) return null;
  return newSessionTask('missingPlace', view, {
    what: sentence`Lieu à préciser, session du ${formatDay(start)}`,
    by: addDays(start, -convocationDays),
    clause: '2.1',
    because: sentence`La proposition précise le lieu, et la convocation le reprend ; la session commence le ${formatDay(start)}.`,
    loss: { on: start, what: 'Les stagiaires ne savent pas où venir.', stake: statement.price.inclTax },
    act: { label: 'Préciser', to: sessionFieldPath(context, 'place') },
  });
}
