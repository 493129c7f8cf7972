import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { actPath, newTask } from '../newTask.ts';
import type { Task } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/**
 * A formal notice left and nobody wrote down when it came (clause 4.7): its delay runs from the receipt.
 * @example issued on 4 November, no receipt recorded //=> from 4 November
 */
export function recordNotice(view: TaskView): Task | null {
  const { statement, context } = view;
  const left = context.papers.findLast(({ document }) => document === 'formalNotice');
  const isReceived = context.events.some(
    ({ type, on }) => type === 'formalNoticeReceived' && left !== undefined && on >= left.on,
  );
  if (!left || isReceived || statement.balance.client <= 0) return null;
  const days = context.terms.formalNoticeDays;
  return newTask('recordNotice', view, {
    kind: 'payment',
    what: sentence`Mise en demeure du ${formatDay(left.on)} : accusé de réception attendu`,
    by: left.on,
    clause: '4.7',
    because: sentence`Les ${days} jours de la mise en demeure courent du jour où le client la reçoit.`,
    loss: null,
    act: { label: 'Reçue le', to: actPath(context, 'formalNotice') },
  });
}
