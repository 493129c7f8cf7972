import type { CivilDay } from '../dates/civilDay.ts';
import { type Situation } from './situation.ts';
import type { OrderStatus, Statement, Warning } from './statement.ts';
/** What someone should look at; none of it changes what is due. */
export declare const warningsOf: (
  situation: Situation,
  day: CivilDay,
  status: OrderStatus,
  balance: Statement['balance'],
) => readonly Warning[];
