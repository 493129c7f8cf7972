import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { isIndividualClient, isOneOf, issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A draft whose proposal has not left (clause 2.1): early enough to leave the client its whole validity before the
 * start.
 * @example start 14 December, 30 days of validity //=> by 14 November
 */
export function issueProposal(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const { start } = statement.session;
  if (!isOneOf(statement, 'draft') || isIndividualClient(context) || start < today) return null;
  const days = context.terms.proposalValidityDays;
  return newTask('issueProposal', view, {
    kind: 'proposal',
    what: sentence`Proposition à émettre, session du ${formatDay(start)}`,
    by: addDays(start, -days),
    clause: '2.1',
    because: sentence`La proposition vaut ${days} jours : émise avant le ${formatDay(addDays(start, -days))}, elle laisse au client tout ce temps avant le début, le ${formatDay(start)}.`,
    loss: {
      on: start,
      what: 'La session commence sans proposition acceptée.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Émettre', to: issuePath(context, 'proposal') },
  });
}
