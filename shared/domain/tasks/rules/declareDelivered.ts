import { sentence } from '../../orders/sentence.ts';
import { actPath, isOneOf, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The last day of training has come and nobody has declared it done (clause 3.2): the balance waits for it.
 * @example last day 15 December //=> from 15 December
 */
export function declareDelivered(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const { end } = statement.session;
  if (!isOneOf(statement, 'inProgress') || today < end) return null;
  return newTask('declareDelivered', view, {
    kind: 'session',
    what: sentence`Formation à déclarer réalisée, terminée ${sinceDay(end, today)}`,
    by: end,
    clause: '3.2',
    because: statement.reasons.status.because,
    loss: null,
    act: { label: 'Réalisée', to: actPath(context, 'delivered') },
  });
}
