import { addDays, type CivilDay } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { nextStepOf, reachedOf } from '../../reminders/nextStep.ts';
import { actPath, deadlineOf, isOneOf, issuePath, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task, TaskAct } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The OPCO was invoiced and has not paid (clause 3.3): the day after its limit, the client owes its share.
 * @example invoiced, 21 days after the end //=> « 1 000,00 € attendus pour Ardèche Bois depuis 21 jours »
 */
export function awaitedOpcoPayment(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const limit = deadlineOf(statement, 'opcoLimit');
  const owed = statement.balance.opco;
  const invoice = context.events.find((event) => event.type === 'invoiceIssued' && event.to === 'opco');
  if (!isOneOf(statement, 'delivered') || !limit || owed <= 0 || !invoice) return null;
  return newTask('awaitedOpcoPayment', view, {
    kind: 'funding',
    whom: context.funder ?? context.client.name,
    what: sentence`${formatEuros(owed)} attendus pour ${context.client.name} ${sinceDay(statement.session.end, today)}, au plus tard le ${formatDay(limit.on)}`,
    by: limit.on,
    clause: limit.clause,
    because: limit.because,
    loss: { on: addDays(limit.on, 1), what: 'La part de l’OPCO revient au client.', stake: owed },
    act: actOf(view, invoice.on),
  });
}

/** A reminder to the OPCO once one is due; else its payment is awaited. */
function actOf({ context, today }: TaskView, since: CivilDay): TaskAct {
  const sum = { to: 'opco', since } as const;
  const next = nextStepOf(sum, reachedOf(sum, context.steps), context.ladder);
  return next && next.on <= today
    ? { label: 'Relancer', to: issuePath(context, next.step) }
    : { label: 'Règlement reçu', to: actPath(context, 'payment') };
}
