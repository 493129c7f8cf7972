import { minus, zero } from '../../money/cents.ts';
import { formatEuros } from '../../money/formatMoney.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Statement } from '../../orders/statement.ts';
import { actPath, isOneOf, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/** Why money goes back: the provider's line, or the warning that tells of a sum to return. */
const reasonOf = ({ due, warnings, reasons }: Statement) =>
  due.find(({ debtor }) => debtor === 'provider') ??
  warnings.find(({ code }) => code === 'paymentToReturn') ??
  reasons.status;

/**
 * The provider owes the client (clauses 3.5, L6353-5, L221-24): a deposit to give back, or what was paid beyond.
 * @example cancelled by the provider, 52200 paid //=> « À rembourser, 522,00 € »
 */
export function payRefund(view: TaskView): Task | null {
  const { statement, context, today } = view;
  if (statement.balance.client >= 0) return null;
  if (!isOneOf(statement, 'expired', 'cancelled', 'withdrawn', 'rescinded', 'delivered')) return null;
  const owed = minus(zero, statement.balance.client);
  const { clause, because } = reasonOf(statement);
  return newTask('payRefund', view, {
    kind: 'payment',
    what: sentence`À rembourser, ${formatEuros(owed)}`,
    by: statement.due.find(({ debtor }) => debtor === 'provider')?.on ?? today,
    clause,
    because,
    loss: null,
    act: { label: 'Remboursé', to: actPath(context, 'refund') },
  });
}
