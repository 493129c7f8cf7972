import { addDays, later } from '../../dates/civilDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { inForce } from '../../reminders/continuedService.ts';
import { isSuspended } from '../isSuspended.ts';
import { isOneOf, issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The provider may suspend (clauses 2.2 and 3.4) and has not: after the start, the training is given without what
 * was missing. Not while the organisation has decided to go on with a client who is late.
 * @example pieces missing, fifteen days before the start or less
 */
export function suspend(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const { start } = statement.session;
  if (!statement.maySuspend || isSuspended(statement)) return null;
  if (isOneOf(statement, 'delivered', 'settled', 'cancelled', 'withdrawn', 'rescinded', 'expired'))
    return null;
  const isLate = statement.late.isOverdue;
  if (isLate && inForce(context.continued, today)) return null;
  return newTask('suspend', view, {
    kind: 'decision',
    what: isLate
      ? sentence`Suspension possible : une facture est en retard`
      : sentence`Suspension possible : pièces ou acompte manquants`,
    by: later(today, addDays(start, -1)),
    clause: isLate ? '3.4' : '2.2',
    because: isLate ? statement.late.because : statement.reasons.contractOn.because,
    loss: {
      on: start,
      what: 'La formation est donnée sans ce qui manquait.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Suspendre', to: issuePath(context, 'suspensionLetter') },
  });
}
