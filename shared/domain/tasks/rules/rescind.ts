import { formatDay } from '../../dates/formatDay.ts';
import { sentence } from '../../orders/sentence.ts';
import { deadlineOf, isOneOf, issuePath, newTask, orderPath } from '../newTask.ts';
import type { Task, TaskAct } from '../task.ts';
import type { TaskView } from '../taskContext.ts';

/** An answer to the notice stops the course of things: a person decides. */
const nextStep = ({ statement, context }: TaskView, isPossible: boolean): TaskAct =>
  isPossible && !statement.warnings.some(({ code }) => code === 'formalNoticeAnswered')
    ? { label: 'Résoudre', to: issuePath(context, 'rescissionLetter') }
    : { label: 'Voir', to: orderPath(context) };

/**
 * A formal notice was received and something is still owed (clause 4.7): once its days have passed, the contract may
 * be rescinded.
 * @example received 12 November //=> « Résolution possible à partir du 21 novembre 2026 »
 */
export function rescind(view: TaskView): Task | null {
  const { statement, today } = view;
  const from = deadlineOf(statement, 'rescissionFrom');
  if (!from || statement.balance.client <= 0) return null;
  if (!isOneOf(statement, 'contracted', 'inProgress', 'postponed', 'withdrawalPeriod')) return null;
  const isPossible = from.on <= today;
  const when = isPossible ? 'depuis le' : 'à partir du';
  return newTask('rescind', view, {
    kind: 'decision',
    what: sentence`Résolution possible ${when} ${formatDay(from.on)}`,
    by: from.on,
    clause: from.clause,
    because: from.because,
    loss: null,
    act: nextStep(view, isPossible),
  });
}
