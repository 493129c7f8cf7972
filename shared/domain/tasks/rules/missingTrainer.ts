import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { isBeingPrepared } from '../isBeingPrepared.ts';
import { convocationDays } from '../leadTimes.ts';
import { newSessionTask, sessionFieldPath } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * No trainer is named for a session to come (L6353-8: the list of trainers is given before the final enrolment).
 * @example start 14 December //=> from 14 November, by 7 December
 */
export function missingTrainer(view: TaskView): Task | null {
  const { statement, context } = view;
  const { start } = statement.session;
  if (context.hasTrainer || !isBeingPrepared(view)) return null;
  return newSessionTask('missingTrainer', view, {
    what: sentence`Formateur à désigner, session du ${formatDay(start)}`,
    by: addDays(start, -convocationDays),
    clause: 'L6353-8',
    because: sentence`La liste des formateurs est remise aux stagiaires avant l’inscription définitive ; la session commence le ${formatDay(start)}.`,
    loss: { on: start, what: 'La session ne peut pas se tenir.', stake: statement.price.inclTax },
    act: { label: 'Désigner', to: sessionFieldPath(context, 'trainerIds') },
  });
}
