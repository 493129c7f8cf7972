import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { actPath, deadlineOf, isOneOf, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The OPCO was invoiced and has not paid (clause 3.3): the day after its limit, the client owes its share.
 * @example invoiced, 21 days after the end //=> « 1 000,00 € attendus pour Ardèche Bois depuis 21 jours »
 */
export function awaitedOpcoPayment(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const limit = deadlineOf(statement, 'opcoLimit');
  const owed = statement.balance.opco;
  const isInvoiced = context.events.some(
    ({ type, ...event }) => type === 'invoiceIssued' && 'to' in event && event.to === 'opco',
  );
  if (!isOneOf(statement, 'delivered') || !limit || owed <= 0 || !isInvoiced) return null;
  return newTask('awaitedOpcoPayment', view, {
    kind: 'funding',
    whom: context.funder ?? context.client.name,
    what: sentence`${formatEuros(owed)} attendus pour ${context.client.name} ${sinceDay(statement.session.end, today)}, au plus tard le ${formatDay(limit.on)}`,
    by: limit.on,
    clause: limit.clause,
    because: limit.because,
    loss: { on: addDays(limit.on, 1), what: 'La part de l’OPCO revient au client.', stake: owed },
    act: { label: 'Règlement reçu', to: actPath(context, 'payment') },
  });
}
