import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { nextWorkingDay } from '../dates/nextWorkingDay.ts';
import { distanceWithdrawalDays, withdrawalDays } from '../legal/withdrawalPeriods.ts';
import type { Clause } from './statement.ts';
import type { ContractChannel } from './story.ts';

/** The time during which an individual may go back on the contract, and the article that gives it. */
export interface WithdrawalWindow {
  readonly days: number;
  /** The last day, included. */
  readonly end: CivilDay;
  /** The first day on which a sum may be asked (L6353-6). */
  readonly payableFrom: CivilDay;
  readonly clause: Clause;
}

/**
 * The last day on which an individual may withdraw: ten days from the signature (L6353-5), fourteen at a distance
 * or off premises (L221-18), the day of signature not counted, pushed on to a working day.
 * @example withdrawalEndOf('2026-12-11', 'distance').end //=> '2026-12-28' (the 25th is a holiday, then a week-end)
 */
export function withdrawalEndOf(signedOn: CivilDay, channel: ContractChannel): WithdrawalWindow {
  const [days, clause] =
    channel === 'inPerson' ? [withdrawalDays.value, 'L6353-5'] : [distanceWithdrawalDays.value, 'L221-18'];
  const end = nextWorkingDay(addDays(signedOn, days));
  return { days, end, payableFrom: addDays(end, 1), clause };
}
