import { addDays } from '../../dates/civilDay.ts';
import { formatDay } from '../../dates/formatDay.ts';
import { zero } from '../../money/cents.ts';
import { sentence } from '../../orders/sentence.ts';
import { isBeingPrepared } from '../isBeingPrepared.ts';
import { isIndividualClient, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A professional client has sent no certificate of liability insurance that covers the first day (clause 4.6).
 * @example valid until 13 December, start 14 December //=> told; valid until 14 December: not
 */
export function checkInsurance(view: TaskView): Task | null {
  const { statement, context } = view;
  const { start } = statement.session;
  const until = context.insuranceValidUntil;
  if (isIndividualClient(context) || (until !== null && until >= start) || !isBeingPrepared(view))
    return null;
  return newTask('checkInsurance', view, {
    key: `checkInsurance:${context.client.id}`,
    kind: 'contract',
    what: until
      ? sentence`Assurance valable jusqu’au ${formatDay(until)}, session du ${formatDay(start)}`
      : sentence`Attestation d’assurance à demander, session du ${formatDay(start)}`,
    by: addDays(start, -1),
    clause: '4.6',
    because: sentence`Le client remet une attestation d’assurance de responsabilité civile en cours de validité au premier jour, le ${formatDay(start)}.`,
    loss: { on: start, what: 'La session commence sans assurance connue.', stake: zero },
    act: { label: 'Saisir', to: `/clients/${context.client.id}/modifier?champ=insuranceValidUntil` },
  });
}
