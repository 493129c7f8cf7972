import { addDays } from '../../dates/civilDay.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Statement } from '../../orders/statement.ts';
import { actPath, deadlineOf, isIndividualClient, isOneOf, issuePath, newTask } from '../newTask.ts';
import { numbered, sinceDay } from '../phrases.ts';
import type { Task, TaskAct } from '../task.ts';
import type { TaskContext, TaskView } from '../taskContext.ts';

/** What came too late can still be accepted in writing (art. 1118 C. civ.); else a new proposal must leave. */
function wayOut({ refusals }: Statement, context: TaskContext): TaskAct {
  if (refusals.some(({ code }) => code === 'proposalExpired'))
    return { label: 'Confirmer', to: actPath(context, 'lateAcceptance') };
  return isIndividualClient(context)
    ? { label: 'Émettre à nouveau', to: issuePath(context, 'contract') }
    : { label: 'Émettre à nouveau', to: issuePath(context, 'proposal') };
}

/**
 * A proposal that has expired while its session is still to come (clause 2.1, art. 1117 C. civ.).
 * @example last day 2 December, seen on 3 December //=> « Proposition expirée depuis hier »
 */
export function reissueProposal(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const expiry = deadlineOf(statement, 'proposalExpiry');
  if (!isOneOf(statement, 'expired') || !expiry || statement.session.start < today) return null;
  return newTask('reissueProposal', view, {
    kind: 'proposal',
    what: sentence`${numbered('Proposition', context.number)} expirée ${sinceDay(expiry.on, today)}`,
    by: expiry.on,
    clause: '2.1',
    because: statement.reasons.status.because,
    loss: {
      on: addDays(expiry.on, 1),
      what: 'La proposition est caduque.',
      stake: statement.price.inclTax,
    },
    act: wayOut(statement, context),
  });
}
