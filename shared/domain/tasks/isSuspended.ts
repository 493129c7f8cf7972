import type { TaskContext } from './taskContext.ts';

const kinds = ['order.suspensionNotified', 'order.suspensionLifted'];

/** Whether the last word on suspension is that the order is suspended (clauses 2.2 and 3.4). */
export const isSuspended = ({ marks }: Pick<TaskContext, 'marks'>): boolean =>
  marks.findLast(({ kind }) => kinds.includes(kind))?.kind === 'order.suspensionNotified';
