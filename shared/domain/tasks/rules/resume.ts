import { isSuspended } from '../isSuspended.ts';
import { actPath, isOneOf, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * Suspended, and nothing justifies it any more (clauses 2.2 and 3.4): what was missing has come.
 * @example suspended for an unpaid deposit, the deposit comes //=> that day
 */
export function resume(view: TaskView): Task | null {
  const { statement, context, today } = view;
  if (!isSuspended(statement) || statement.maySuspend) return null;
  if (isOneOf(statement, 'delivered', 'settled', 'cancelled', 'withdrawn', 'rescinded', 'expired'))
    return null;
  return newTask('resume', view, {
    kind: 'decision',
    what: 'Suspension à lever',
    by: today,
    clause: statement.suspension?.clause ?? '2.2',
    because: 'Ce qui manquait est arrivé\u00a0: la prestation reprend.',
    loss: null,
    act: { label: 'Lever', to: actPath(context, 'suspensionLifted') },
  });
}
