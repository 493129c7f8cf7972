import { addDays, type CivilDay } from '../dates/civilDay.ts';
import type { Task } from './task.ts';

/** When a task wants to be done. */
export type Urgency = 'now' | 'week' | 'later';

/**
 * Due by tomorrow, overdue, or losing something by tomorrow: now. Within a week: this week. The rest later.
 * @example urgencyOf(by 24 November, civilDay('2026-11-23')) //=> 'now'
 */
export function urgencyOf({ by, loss }: Task, today: CivilDay): Urgency {
  const first = loss && loss.on > today && loss.on < by ? loss.on : by;
  if (first <= addDays(today, 1)) return 'now';
  return first <= addDays(today, 7) ? 'week' : 'later';
}

/** How a task is coloured; the words say the same. */
export type TaskTone = 'lost' | 'soon' | 'todo' | 'waiting';

/**
 * Lost or late money, something to lose within the week, something to do, or time.
 * @example toneOf(lost since yesterday, today) //=> 'lost'
 */
export function toneOf(task: Task, today: CivilDay): TaskTone {
  if (task.late || (task.loss && task.loss.on <= today)) return 'lost';
  if (task.loss && task.loss.on <= addDays(today, 7)) return 'soon';
  return urgencyOf(task, today) === 'later' ? 'waiting' : 'todo';
}

const never = '9999-12-31';
const ranks: Readonly<Record<TaskTone, number>> = { lost: 0, soon: 1, todo: 2, waiting: 3 };
const french = new Intl.Collator('fr');
const byText = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/**
 * By what is lost if nothing is done: what is lost or late already, then what is lost first, the largest sum first on
 * the same day; then what is due first.
 */
export function compareTasks(today: CivilDay): (a: Task, b: Task) => number {
  // A task is compared many times: its tone is worked out once.
  const known = new Map<Task, number>();
  const rankOf = (task: Task): number => {
    const rank = known.get(task) ?? ranks[toneOf(task, today)];
    known.set(task, rank);
    return rank;
  };
  return (a, b) =>
    rankOf(a) - rankOf(b) ||
    byText(a.loss?.on ?? never, b.loss?.on ?? never) ||
    (b.loss?.stake ?? 0) - (a.loss?.stake ?? 0) ||
    byText(a.by, b.by) ||
    french.compare(a.whom, b.whom) ||
    byText(a.key, b.key);
}
