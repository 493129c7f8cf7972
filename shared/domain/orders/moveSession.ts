import { addDays, type CivilDay, daysBetween, later } from '../dates/civilDay.ts';
import type { Situation } from './situation.ts';

/**
 * New dates are agreed: the contract goes on. Without a new end the session keeps its length.
 * @example moveSession(14 to 15 December, newStart 11 January) //=> 11 to 12 January
 */
export function moveSession(situation: Situation, newStart: CivilDay, newEnd?: CivilDay): Situation {
  const { start, end } = situation.session;
  const sameLength = addDays(newStart, daysBetween(start, end));
  return {
    ...situation,
    postponed: null,
    excused: false,
    session: { start: newStart, end: later(newStart, newEnd ?? sameLength) },
  };
}
