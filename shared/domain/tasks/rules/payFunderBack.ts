import { formatEuros } from '../../money/formatMoney.ts';
import { refundsOwed } from '../../billing/payments/refundsOwed.ts';
import { funderName } from '../../orders/fundersOf.ts';
import type { PayerLeft } from '../../orders/payersLeft.ts';
import { sentence } from '../../orders/sentence.ts';
import { actPath, isOneOf, newFunderTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

function taskOf(view: TaskView, { funder, name, amount }: PayerLeft): Task {
  const { context, today, statement } = view;
  const payer = statement.funders.find(({ id }) => id === funder) ?? statement.funders[0] ?? {};
  const who = funderName(name === undefined ? {} : { name });
  return newFunderTask('payFunderBack', view, payer, {
    what: sentence`À rembourser pour ${context.client.name}, ${formatEuros(amount)}`,
    by: today,
    clause: '3.3',
    because: sentence`Ce qui a été reçu pour la part prise en charge dépasse cette part : ${formatEuros(amount)} sont à rendre à ${who}.`,
    loss: null,
    act: { label: 'Remboursé', to: actPath(context, 'refund') },
  });
}

/**
 * A payer besides the client paid more than its share (clause 3.3): what is beyond goes back to it.
 * @example 40000 paid for a share of 30000 //=> « À rembourser pour Ardèche Bois, 100,00 € »
 */
export const payFunderBack = (view: TaskView): readonly Task[] =>
  isOneOf(view.statement, 'expired', 'cancelled', 'withdrawn', 'rescinded', 'delivered')
    ? refundsOwed(view.statement)
        .filter(({ who }) => who === 'opco')
        .map((back) => taskOf(view, back))
    : [];
