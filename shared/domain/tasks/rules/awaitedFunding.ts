import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { funderHead, funderIn } from '../../orders/fundersOf.ts';
import { sentence } from '../../orders/sentence.ts';
import type { FundingFacts } from '../../orders/story.ts';
import { isOneOf, newFunderTask, orderFieldPath } from '../newTask.ts';
import type { Task, TaskAct } from '../task.ts';
import type { TaskContext, TaskView } from '../taskContext.ts';

/** It is asked for first, then awaited. */
const nextStep = (context: TaskContext, { requestedOn }: FundingFacts): TaskAct =>
  requestedOn
    ? { label: 'Saisir l’accord', to: orderFieldPath(context, 'fundingApprovedOn') }
    : { label: 'Saisir la demande', to: orderFieldPath(context, 'fundingRequestedOn') };

/** Neither agreed by that day, nor refused. */
const isAwaited =
  ({ context, today }: TaskView) =>
  (funder: FundingFacts): boolean => {
    const isRefused = context.events.some(
      (event) => event.type === 'fundingRefused' && funderIn(context.funders, event.funder) === funder,
    );
    return !isRefused && (funder.approvedOn === undefined || funder.approvedOn > today);
  };

/**
 * A payer has not agreed yet (clause 3.3): it must before the start, else the client owes all.
 * @example start 14 December //=> by 13 December
 */
export function awaitedFunding(view: TaskView): readonly Task[] {
  const { statement, context } = view;
  const warnings = statement.warnings.filter(({ code }) => code === 'fundingNotApproved');
  const { start } = statement.session;
  if (!isOneOf(statement, 'awaitingDocuments', 'awaitingDeposit', 'contracted', 'inProgress')) return [];
  return context.funders.filter(isAwaited(view)).flatMap((funder) => {
    const warning = warnings.find(({ because }) => because.includes(funder.name ?? '')) ?? warnings[0];
    if (!warning) return [];
    const { clause, because } = warning;
    return newFunderTask('awaitedFunding', view, funder, {
      what: sentence`Accord de prise en charge attendu pour ${context.client.name}, session du ${formatDay(start)}`,
      by: addDays(start, -1),
      clause,
      because,
      loss: {
        on: start,
        what: sentence`${funderHead(funder)} peut refuser : le client doit ${funder.name === undefined ? 'la totalité' : 'cette part'}.`,
        stake:
          funder.name === undefined
            ? statement.price.inclTax
            : (funder.approvedAmount ?? statement.price.inclTax),
      },
      act: nextStep(context, funder),
    });
  });
}
