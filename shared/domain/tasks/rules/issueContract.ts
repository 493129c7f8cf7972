import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { distanceWithdrawalDays } from '../../legal/withdrawalPeriods.ts';
import { sentence } from '../../orders/sentence.ts';
import { hasLeft, isIndividualClient, isOneOf, issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * An individual's contract has not left (L6353-3): signed early enough, its window ends before the start.
 * @example start 14 December //=> by 29 November, fifteen days before
 */
export function issueContract(view: TaskView): Task | null {
  const { statement, context, today } = view;
  const { start } = statement.session;
  if (!isIndividualClient(context) || hasLeft(context, 'contract') || start < today) return null;
  if (!isOneOf(statement, 'draft', 'proposed', 'awaitingDocuments')) return null;
  return newTask('issueContract', view, {
    kind: 'contract',
    what: sentence`Contrat à émettre, session du ${formatDay(start)}`,
    by: addDays(start, -distanceWithdrawalDays.value - 1),
    clause: 'L6353-3',
    because: sentence`Avec un particulier, le contrat est signé avant l’inscription et avant tout paiement ; le délai de rétractation court de la signature et doit finir avant le ${formatDay(start)}.`,
    loss: {
      on: start,
      what: 'Sans contrat signé, aucune somme ne peut être demandée.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Émettre', to: issuePath(context, 'contract') },
  });
}
