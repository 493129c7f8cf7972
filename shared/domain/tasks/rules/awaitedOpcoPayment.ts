import { addDays, type CivilDay } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import type { FunderBalance } from '../../orders/statement.ts';
import { nextStepOf, reachedOf } from '../../reminders/nextStep.ts';
import { funderIn } from '../../orders/fundersOf.ts';
import { actPath, deadlineOf, isOneOf, issuePath, newFunderTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task, TaskAct } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/** A reminder to the OPCO once one is due; else its payment is awaited. */
function actOf({ context, today }: TaskView, since: CivilDay): TaskAct {
  const sum = { to: 'opco', since } as const;
  const next = nextStepOf(sum, reachedOf(sum, context.steps), context.ladder);
  return next && next.on <= today
    ? { label: next.step === 'reminder1' ? 'Relance 1' : 'Relance 2', to: issuePath(context, next.step) }
    : { label: 'Règlement reçu', to: actPath(context, 'payment') };
}

function taskOf(view: TaskView, funder: FunderBalance): readonly Task[] {
  const { statement, context, today } = view;
  const { left, name } = funder;
  const limit = deadlineOf(statement, 'opcoLimit');
  const invoice = context.events.find(
    (event) =>
      event.type === 'invoiceIssued' &&
      event.to === 'opco' &&
      funderIn(statement.funders, event.funder) === funder,
  );
  if (!limit || left <= 0 || !invoice) return [];
  return [
    newFunderTask('awaitedOpcoPayment', view, funder, {
      what: sentence`${formatEuros(left)} attendus pour ${context.client.name} ${sinceDay(statement.session.end, today)}, au plus tard le ${formatDay(limit.on)}`,
      by: limit.on,
      clause: limit.clause,
      because: limit.because,
      loss: {
        on: addDays(limit.on, 1),
        what:
          name === undefined
            ? 'La part de l’OPCO revient au client.'
            : sentence`Ce que ${name} n’a pas réglé revient au client.`,
        stake: left,
      },
      act: actOf(view, invoice.on),
    }),
  ];
}

/**
 * A payer was invoiced and has not paid (clause 3.3): the day after its limit, the client owes its share.
 * @example invoiced, 21 days after the end //=> « 1 000,00 € attendus pour Ardèche Bois depuis 21 jours »
 */
export const awaitedOpcoPayment = (view: TaskView): readonly Task[] =>
  isOneOf(view.statement, 'delivered')
    ? view.statement.funders.flatMap((funder) => taskOf(view, funder))
    : [];
