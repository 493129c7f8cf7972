import type { Statement } from '../orders/statement.ts';

/** Whether a suspension was notified and not lifted since (clauses 2.2 and 3.4). */
export const isSuspended = ({ suspension }: Pick<Statement, 'suspension'>): boolean =>
  suspension !== null && suspension.liftedOn === null;
