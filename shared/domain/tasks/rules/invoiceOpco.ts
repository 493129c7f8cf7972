import { addDays } from '../../dates/civilDay.ts';
import { minus, zero } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import type { FunderBalance } from '../../orders/statement.ts';
import { deadlineOf, isOneOf, issuePath, newFunderTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

function taskOf(view: TaskView, funder: FunderBalance): readonly Task[] {
  const { statement, context } = view;
  const { share, asked, left, name } = funder;
  const line = statement.due.find(({ kind, funder: id }) => kind === 'opcoShare' && id === funder.id);
  const limit = deadlineOf(statement, 'opcoLimit');
  if (!line || !limit || asked === null || asked >= share) return [];
  const unasked = minus(share, asked);
  const loss = {
    on: addDays(limit.on, 1),
    what:
      name === undefined
        ? 'Sans règlement de l’OPCO, sa part revient au client.'
        : sentence`Si ${name} ne règle pas, sa part revient au client.`,
    stake: left,
  };
  return [
    newFunderTask('invoiceOpco', view, funder, {
      what: sentence`${name === undefined ? 'Part de l’OPCO' : 'Prise en charge'} à facturer pour ${context.client.name}, ${formatEuros(unasked)}`,
      by: line.on,
      clause: line.clause,
      because: line.because,
      loss: left > zero ? loss : null,
      act: { label: 'Facturer', to: issuePath(context, 'opcoInvoice') },
    }),
  ];
}

/**
 * The training is done and the share of a payer is not invoiced (clause 3.3): its month is running. What it pays after
 * an avoir took its invoice back is invoiced again.
 * @example share 100000, ended 15 October, limit 15 November //=> by 15 October
 */
export const invoiceOpco = (view: TaskView): readonly Task[] =>
  isOneOf(view.statement, 'delivered')
    ? view.statement.funders.flatMap((funder) => taskOf(view, funder))
    : [];
