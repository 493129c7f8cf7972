import { addDays } from '../../dates/civilDay.ts';
import { formatRelativeDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { proposalNoticeDays } from '../leadTimes.ts';
import { chasePath, deadlineOf, isIndividualClient, isOneOf, newTask } from '../newTask.ts';
import { numbered } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A proposal about to expire without an answer (clause 2.1): the day after, it is void.
 * @example issued 2 November, seen on 1 December //=> « Proposition DEV-2026-0051 : expire demain »
 */
export function chaseProposal(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const expiry = deadlineOf(statement, 'proposalExpiry');
  if (!isOneOf(statement, 'proposed') || isIndividualClient(context) || !expiry) return null;
  if (today < addDays(expiry.on, -proposalNoticeDays)) return null;
  return newTask('chaseProposal', view, {
    kind: 'proposal',
    what: sentence`${numbered('Proposition', context.number)} : expire ${formatRelativeDay(expiry.on, today)}`,
    by: expiry.on,
    clause: expiry.clause,
    because: expiry.because,
    loss: {
      on: addDays(expiry.on, 1),
      what: 'La proposition est caduque : il faut en émettre une nouvelle.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Relancer', to: chasePath('chaseProposal', context) },
  });
}
