import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { hasHappened, isOneOf, newTask, orderFieldPath } from '../newTask.ts';
import type { Task, TaskAct } from '../task.ts';
import type { TaskContext, TaskView } from '../taskContext.ts';

/** It is asked for first, then awaited. */
const nextStep = (context: TaskContext): TaskAct =>
  context.funding?.requestedOn
    ? { label: 'Saisir l’accord', to: orderFieldPath(context, 'fundingApprovedOn') }
    : { label: 'Saisir la demande', to: orderFieldPath(context, 'fundingRequestedOn') };

/**
 * An OPCO has not agreed yet (clause 3.3): it must before the start, else the client owes all.
 * @example start 14 December //=> by 13 December
 */
export function awaitedFunding(view: TaskView): Task | null {
  const { statement, context } = view;
  const warning = statement.warnings.find(({ code }) => code === 'fundingNotApproved');
  const { start } = statement.session;
  if (!warning || hasHappened(context, 'fundingRefused')) return null;
  if (!isOneOf(statement, 'awaitingDocuments', 'awaitingDeposit', 'contracted', 'inProgress')) return null;
  return newTask('awaitedFunding', view, {
    kind: 'funding',
    whom: context.funder ?? context.client.name,
    what: sentence`Accord de prise en charge attendu pour ${context.client.name}, session du ${formatDay(start)}`,
    by: addDays(start, -1),
    clause: warning.clause,
    because: warning.because,
    loss: {
      on: start,
      what: 'L’OPCO peut refuser : le client doit la totalité.',
      stake: statement.price.inclTax,
    },
    act: nextStep(context),
  });
}
