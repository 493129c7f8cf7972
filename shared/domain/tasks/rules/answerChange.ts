import { sentence } from '../../orders/sentence.ts';
import { actPath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A client asked for a change and has no written answer (clauses 2.1 and 2.2): without one, nothing changes.
 * @example asked on 20 November, seen on 23 November //=> « Modification demandée depuis 3 jours, sans réponse »
 */
export function answerChange(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const open = statement.changes.find(({ state }) => state === 'pending');
  if (!open) return null;
  return newTask('answerChange', view, {
    kind: 'decision',
    what: sentence`Modification demandée ${sinceDay(open.on, today)}, sans réponse`,
    by: open.on,
    clause: open.clause,
    because: open.because,
    loss: null,
    act: { label: 'Répondre', to: actPath(context, 'changeAnswered') },
  });
}
