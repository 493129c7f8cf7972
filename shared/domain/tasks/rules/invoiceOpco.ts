import { addDays } from '../../dates/civilDay.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import { deadlineOf, isOneOf, issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * The training is done and the OPCO's share is not invoiced (clause 3.3): its month is running.
 * @example share 100000, ended 15 October, limit 15 November //=> by 15 October
 */
export function invoiceOpco(view: TaskView): Task | null {
  const { statement, context } = view;
  const share = statement.due.find(({ kind }) => kind === 'opcoShare');
  const limit = deadlineOf(statement, 'opcoLimit');
  const isInvoiced = context.events.some(
    ({ type, ...event }) => type === 'invoiceIssued' && 'to' in event && event.to === 'opco',
  );
  if (!isOneOf(statement, 'delivered') || !share || !limit || statement.balance.opco <= 0) return null;
  if (isInvoiced || view.today > limit.on) return null;
  return newTask('invoiceOpco', view, {
    kind: 'funding',
    whom: context.funder ?? context.client.name,
    what: sentence`Part de l’OPCO à facturer pour ${context.client.name}, ${formatEuros(statement.balance.opco)}`,
    by: share.on,
    clause: share.clause,
    because: share.because,
    loss: {
      on: addDays(limit.on, 1),
      what: 'Sans règlement de l’OPCO, sa part revient au client.',
      stake: statement.balance.opco,
    },
    act: { label: 'Facturer', to: issuePath(context, 'opcoInvoice') },
  });
}
