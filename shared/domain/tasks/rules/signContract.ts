import { addDays, type CivilDay, earlier } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { actPath, deadlineOf, hasLeft, isIndividualClient, isOneOf, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * An individual's contract that left and has not come back signed (L6353-3).
 * @example proposal valid until 2 December, start 14 December //=> by 2 December
 */
export function signContract(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const { start } = statement.session;
  const lastDay: CivilDay = addDays(start, -1);
  if (!isIndividualClient(context) || !hasLeft(context, 'contract') || start < today) return null;
  if (!isOneOf(statement, 'draft', 'proposed', 'awaitingDocuments')) return null;
  const by = earlier(deadlineOf(statement, 'proposalExpiry')?.on ?? lastDay, lastDay);
  return newTask('signContract', view, {
    kind: 'contract',
    what: sentence`Contrat signé attendu jusqu’au ${formatDay(by)}`,
    by,
    clause: 'L6353-3',
    because: statement.reasons.contractOn.because,
    loss: {
      on: addDays(by, 1),
      what: 'Sans contrat signé, aucune somme ne peut être demandée.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Contrat signé', to: actPath(context, 'contractSigned') },
  });
}
