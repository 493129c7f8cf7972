import { type CivilDay } from '../dates/civilDay.ts';
import { type Situation } from './situation.ts';
/**
 * Whether the provider may suspend: an invoice of this order is overdue (clause 3.4), or, from fifteen days before
 * the start, pieces or the deposit are missing from an order of which something has arrived (clause 2.2).
 */
export declare function maySuspend(situation: Situation, day: CivilDay, isOverdue: boolean): boolean;
