import { addDays } from '../dates/civilDay.ts';
import { preparationDays } from './leadTimes.ts';
import { isOneOf } from './newTask.ts';
import type { TaskView } from './taskContext.ts';

/**
 * Whether the session of an order is near enough to be prepared: an order that something binds, from thirty days
 * before the start up to its first day.
 */
export function isBeingPrepared({ statement, today }: TaskView): boolean {
  const { start } = statement.session;
  if (today < addDays(start, -preparationDays) || today > start) return false;
  return isOneOf(statement, 'awaitingDeposit', 'withdrawalPeriod', 'contracted', 'inProgress');
}
