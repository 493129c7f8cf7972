import { formatEuros } from '../../money/formatMoney.ts';
import { minus } from '../../money/cents.ts';
import { sentence } from '../../orders/sentence.ts';
import { actPath, isIndividualClient, isOneOf, newTask } from '../newTask.ts';
import { sinceDay } from '../phrases.ts';
import type { Task, TaskAct } from '../task.ts';
import type { TaskContext, TaskView } from '../taskContext.ts';

/** It is asked for first, then awaited. */
function nextStep(context: TaskContext, from: string): TaskAct {
  const isAsked = context.events.some(({ type, on }) => type === 'paymentRequested' && on >= from);
  return isAsked
    ? { label: 'Acompte reçu', to: actPath(context, 'payment') }
    : { label: 'Demander', to: actPath(context, 'request') };
}

/**
 * The withdrawal window of an individual is over: the deposit may be asked for, 30 % at most (L6353-6).
 * @example window ended 28 December //=> from 29 December, « Acompte exigible, 522,00 €, depuis aujourd’hui »
 */
export function payableDeposit(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const { deposit, acceptance } = statement;
  const from = deposit.payableFrom;
  if (!isIndividualClient(context) || !from || from > today) return null;
  if (!isOneOf(statement, 'contracted', 'inProgress') || acceptance.depositWaivedOn) return null;
  if (acceptance.depositPaid >= deposit.amount) return null;
  const left = minus(deposit.amount, acceptance.depositPaid);
  return newTask('payableDeposit', view, {
    kind: 'payment',
    what: sentence`Acompte exigible, ${formatEuros(left)}, ${sinceDay(from, today)}`,
    by: from,
    clause: deposit.clause,
    because: deposit.because,
    loss: { on: statement.session.start, what: 'La formation commence sans acompte.', stake: left },
    act: nextStep(context, from),
  });
}
