import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { hasSomethingArrived, isExpired } from './acceptanceOf.ts';
import { isDepositAsked } from './depositLine.ts';
import { isIndividual, isWithdrawalOpen, paidForSession, type Situation } from './situation.ts';

/** From so many days before the start, what is missing lets the provider suspend (clause 2.2). */
export const daysBeforeStart = 15;

/** A final contract lacks nothing, but for an individual whose deposit may now be asked and is not paid. */
function isSomethingMissing(situation: Situation, day: CivilDay): boolean {
  if (!situation.contractOn) return true;
  if (!isIndividual(situation) || isWithdrawalOpen(situation, day) || !isDepositAsked(situation))
    return false;
  return paidForSession(situation) < situation.deposit.inclTax;
}

/**
 * Whether the provider may suspend: an invoice of this order is overdue (clause 3.4), or, from fifteen days before
 * the start, pieces or the deposit are missing from an order of which something has arrived (clause 2.2).
 */
export function maySuspend(situation: Situation, day: CivilDay, isOverdue: boolean): boolean {
  if (isOverdue) return true;
  const { ending, delivered, session } = situation;
  if (ending || delivered || isExpired(situation, day) || !hasSomethingArrived(situation)) return false;
  return isSomethingMissing(situation, day) && day >= addDays(session.start, -daysBeforeStart);
}
