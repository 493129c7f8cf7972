import { formatDay } from '../../dates/formatDay.ts';
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
  const { context, today } = view;
  const asked = context.marks.filter(({ kind }) => kind === 'order.changeRequested');
  const answered = context.marks.filter(({ kind }) => kind === 'order.changeAnswered').length;
  const open = asked[answered];
  if (!open) return null;
  return newTask('answerChange', view, {
    kind: 'decision',
    what: sentence`Modification demandée ${sinceDay(open.on, today)}, sans réponse`,
    by: open.on,
    clause: '2.1',
    because: sentence`Une modification demandée le ${formatDay(open.on)} ne vaut qu’avec l’accord exprès et écrit de l’organisme.`,
    loss: null,
    act: { label: 'Répondre', to: actPath(context, 'changeAnswered') },
  });
}
