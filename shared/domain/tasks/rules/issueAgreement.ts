import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { hasLeft, isIndividualClient, isOneOf, issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The contract of a professional is final and its agreement has not left (L6353-1): it is signed before the start.
 * @example start 14 December //=> by 13 December
 */
export function issueAgreement(view: TaskView): Task | null {
  const { statement, context } = view;
  const { start } = statement.session;
  if (isIndividualClient(context) || hasLeft(context, 'agreement')) return null;
  if (!isOneOf(statement, 'contracted', 'inProgress')) return null;
  return newTask('issueAgreement', view, {
    kind: 'contract',
    what: sentence`Convention à émettre, session du ${formatDay(start)}`,
    by: addDays(start, -1),
    clause: 'L6353-1',
    because: sentence`${statement.reasons.contractOn.because} La convention est signée avant le début, le ${formatDay(start)}.`,
    loss: {
      on: start,
      what: 'Sans convention signée avant le début, la prise en charge et le contrôle sont compromis.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Émettre', to: issuePath(context, 'agreement') },
  });
}
