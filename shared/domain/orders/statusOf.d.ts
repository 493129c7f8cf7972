import type { CivilDay } from '../dates/civilDay.ts';
import { type Situation } from './situation.ts';
import type { Explained, OrderStatus, Statement } from './statement.ts';
/** The status with the sentence that defends it. */
export interface ExplainedStatus extends Explained {
  readonly status: OrderStatus;
}
/** Where the order stands on a day, and why. */
export declare function statusOf(
  situation: Situation,
  day: CivilDay,
  balance: Statement['balance'],
): ExplainedStatus;
