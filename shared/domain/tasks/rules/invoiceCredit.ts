import { formatEuros } from '../../money/formatMoney.ts';
import type { CreditDue } from '../../orders/statement.ts';
import { sentence } from '../../orders/sentence.ts';
import { issuePath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/** What has made the invoice ask too much: the OPCO's month has passed, or the OPCO has paid after it. */
function sinceWhen({ statement, context, today }: TaskView, { reason }: CreditDue): Task['by'] {
  if (reason === 'funderUnpaid') return statement.due.find(({ kind }) => kind === 'opcoDefault')?.on ?? today;
  const events = context.events.filter(
    ({ type }) => type === 'paymentReceived' || type === 'trainingDelivered',
  );
  return events.at(-1)?.on ?? today;
}

function textOf({ context }: TaskView, { to, amount, reason, funderName = 'l’OPCO' }: CreditDue): string {
  if (to === 'opco')
    return sentence`Avoir à ${funderName} pour ${context.client.name}, ${formatEuros(amount)}`;
  return reason === 'corrected'
    ? sentence`Avoir au client, ${formatEuros(amount)} demandés en trop`
    : sentence`Avoir au client, ${formatEuros(amount)} réglés par ${funderName}`;
}

/**
 * An invoice asks for more than is due (clause 3.3): what the OPCO did not pay within its month, before the client is
 * asked for it; what the OPCO paid afterwards, which the client no longer owes.
 * @example limit 15 November, 40000 unpaid //=> from 16 November, « Avoir à l’OPCO pour Ardèche Bois, 400,00 € »
 */
export const invoiceCredit = (view: TaskView): readonly Task[] =>
  view.statement.creditsDue.map((credit) => {
    const task = newTask('invoiceCredit', view, {
      kind: 'funding',
      ...(credit.to === 'opco'
        ? { whom: credit.funderName ?? view.context.funder ?? view.context.client.name }
        : {}),
      what: textOf(view, credit),
      by: sinceWhen(view, credit),
      clause: credit.clause,
      because: credit.because,
      loss: null,
      late: credit.reason === 'funderUnpaid',
      act: { label: 'Faire l’avoir', to: issuePath(view.context, 'creditNote') },
    });
    return { ...task, key: `${task.key}:${credit.event}` };
  });
