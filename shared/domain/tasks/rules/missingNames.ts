import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { convocationDays } from '../leadTimes.ts';
import { newTask, orderPath } from '../newTask.ts';
import { counted } from '../phrases.ts';
import { isBeingPrepared } from '../isBeingPrepared.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * People were announced whose names are not known (clause 2.1): neither convocation nor attendance sheet without.
 * @example 10 announced, 8 named //=> « 2 noms à recevoir, session du 14 décembre 2026 »
 */
export function missingNames(view: TaskView): Task | null {
  const { statement, context } = view;
  const { start } = statement.session;
  if (context.unnamed === 0 || !isBeingPrepared(view)) return null;
  return newTask('missingNames', view, {
    kind: 'session',
    what: sentence`${counted(context.unnamed, 'nom')} à recevoir, session du ${formatDay(start)}`,
    by: addDays(start, -convocationDays),
    clause: '2.1',
    because: sentence`La proposition annonce le nombre et les noms des participants ; les convocations et la feuille d’émargement les demandent avant le ${formatDay(start)}.`,
    loss: {
      on: start,
      what: 'Les personnes ne sont ni convoquées ni sur la feuille d’émargement.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Nommer', to: `${orderPath(context)}?volet=participants` },
  });
}
