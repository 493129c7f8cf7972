import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Statement } from '../../shared/domain/orders/statement.ts';
import type { OrderStory } from '../../shared/domain/orders/story.ts';
import { awayUntil, type PutOff } from '../../shared/domain/tasks/putOffs.ts';
import type { Task } from '../../shared/domain/tasks/task.ts';
import { type TaskFacts, taskContextOf } from '../../shared/domain/tasks/taskContext.ts';
import { tasksOf } from '../../shared/domain/tasks/tasksOf.ts';
import { urgencyOf } from '../../shared/domain/tasks/taskUrgency.ts';

/** What there is to do for one order on a day, and what was put off of it. Derived. */
export interface OrderTasks {
  readonly id: string;
  readonly client: string;
  readonly courseId: string;
  readonly followedBy: string;
  readonly tasks: readonly Task[];
  readonly putOffs: readonly PutOff[];
}

/** Tasks as they are kept: one text a row, which is read faster than all that it tells. */
export interface TaskRow {
  readonly id: string;
  readonly told: string;
  /** Keys of what wants to be done by tomorrow, to be counted without being read. */
  readonly now: readonly string[];
}

/** What the tasks of an order are made from, besides its story. */
export interface TasksTold {
  readonly facts: TaskFacts;
  readonly putOffs: readonly PutOff[];
  readonly followedBy: string;
}

/** The tasks of an order on the day of its story; null where there are none. */
export function orderTasksOf(
  statement: Statement,
  story: OrderStory,
  { facts, putOffs, followedBy }: TasksTold,
  courseId: string,
): OrderTasks | null {
  const tasks = tasksOf(statement, taskContextOf(facts, story), story.asOf);
  const client = facts.client.name;
  return tasks.length === 0 ? null : { id: facts.order, client, courseId, followedBy, tasks, putOffs };
}

/** As they are kept, on the day that they are of. */
export const taskRow = (tasks: OrderTasks, on: CivilDay): TaskRow => ({
  id: tasks.id,
  told: JSON.stringify(tasks),
  now: tasks.tasks
    .filter((task) => urgencyOf(task, on) === 'now' && !awayUntil(task.key, tasks.putOffs, on))
    .map(({ key }) => key),
});

/** As they are read. */
export const readTaskRow = ({ told }: TaskRow): OrderTasks => JSON.parse(told) as OrderTasks;
