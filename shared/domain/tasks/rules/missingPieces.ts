import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { actPath, deadlineOf, isIndividualClient, isOneOf, newTask } from '../newTask.ts';
import { counted } from '../phrases.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * Something came back, not everything (clauses 2.1 and 2.2): without the rest by the last day, the proposal is void.
 * @example three pieces missing until 2 December //=> « 3 pièces attendues jusqu’au 2 décembre 2026 »
 */
export function missingPieces(view: TaskView): Task | null {
  const { statement, context } = view;
  const expiry = deadlineOf(statement, 'proposalExpiry');
  if (!isOneOf(statement, 'awaitingDocuments') || isIndividualClient(context) || !expiry) return null;
  const missing = statement.acceptance.pieces.filter(({ receivedOn }) => receivedOn === null).length;
  const awaited = missing < 2 ? 'attendue' : 'attendues';
  return newTask('missingPieces', view, {
    kind: 'contract',
    what: sentence`${counted(missing, 'pièce')} ${awaited} jusqu’au ${formatDay(expiry.on)}`,
    by: expiry.on,
    clause: '2.1',
    because: statement.reasons.status.because,
    loss: {
      on: addDays(expiry.on, 1),
      what: 'L’acceptation arrive trop tard : la proposition est caduque.',
      stake: statement.price.inclTax,
    },
    act: { label: 'Pièces reçues', to: actPath(context, 'pieces') },
  });
}
