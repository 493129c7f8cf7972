import { addDays } from '../../dates/civilDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { daysBeforeStart } from '../../orders/maySuspend.ts';
import { sentence } from '../../orders/sentence.ts';
import { actPath, isOneOf, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A professional accepted and the deposit has not come (clauses 2.1 and 2.2): there is no contract without it.
 * @example accepted six days ago //=> « Acompte attendu, 522,00 €, depuis 6 jours »
 */
export function awaitedDeposit(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const line = statement.due.find(({ kind }) => kind === 'deposit');
  if (!isOneOf(statement, 'awaitingDeposit') || !line) return null;
  const owed = statement.balance.client;
  return newTask('awaitedDeposit', view, {
    kind: 'payment',
    what: sentence`Acompte attendu, ${formatEuros(owed)}, ${sinceDay(line.on, today)}`,
    by: line.on,
    clause: statement.reasons.status.clause,
    because: statement.reasons.status.because,
    loss: {
      on: addDays(statement.session.start, -daysBeforeStart),
      what: 'Le contrat n’est pas définitif : la préparation peut être suspendue.',
      stake: owed,
    },
    act: { label: 'Acompte reçu', to: actPath(context, 'payment') },
  });
}
