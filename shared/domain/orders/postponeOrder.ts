import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { retainedForceMajeure, warnOfForceMajeure } from './forceMajeure.ts';
import { moveSession } from './moveSession.ts';
import { fullIndemnityLine, type FullPriceCause, keptDepositLine, takenDepositOf } from './indemnityLines.ts';
import { alreadyEnded, contractMissing, notInWriting, traineeAbsence } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import {
  clientPaid,
  isWithdrawalOpen,
  type PostponementRequested,
  postponementLimitOf,
  refuse,
  type Situation,
} from './situation.ts';

/** The whole price is forfeited: the order ends (clause 3.6). */
function forfeit(situation: Situation, on: CivilDay, cause: FullPriceCause): Situation {
  const lines = fullIndemnityLine(situation, 'postponementIndemnity', on, cause);
  const because =
    cause === 'limitPassed'
      ? sentence`Le délai de report a pris fin le ${formatDay(addDays(on, -1))} sans qu’une session ait eu lieu : le dossier est annulé.`
      : sentence`Report demandé le ${formatDay(on)}, alors que la formation a commencé : le dossier est annulé.`;
  const reason = { clause: '3.6', because };
  return { ...situation, postponed: null, ending: { status: 'cancelled', on, lines, reason } };
}

/** When the limit passes without a session within it, the day after it forfeits the whole price; not where force majeure was retained. */
export function forfeitAfterLimit(situation: Situation, day: CivilDay): Situation {
  const limit = postponementLimitOf(situation);
  return situation.postponed && !situation.excused && !situation.ending && limit && day > limit
    ? forfeit(situation, addDays(limit, 1), 'limitPassed')
    : situation;
}

/**
 * The deposit paid is kept as indemnity and the new session is due whole; as a gesture the terms may let it follow
 * instead. Within an individual's window nothing can be kept.
 */
export function takeDeposit(situation: Situation, on: CivilDay): Situation {
  if (situation.terms.carryOverDeposit || isWithdrawalOpen(situation, on)) return situation;
  const amount = takenDepositOf(situation);
  return {
    ...situation,
    taken: [...situation.taken, ...keptDepositLine(situation, 'postponementIndemnity', on, amount)],
    paidByTaking: clientPaid(situation),
    depositVoid: true,
  };
}

/** For a force majeure that was retained the deposit follows, and no limit forfeits anything (clause 4.5). */
function excuse(situation: Situation, { newStart, newEnd }: PostponementRequested): Situation {
  return newStart
    ? { ...moveSession(situation, newStart, newEnd), excused: true }
    : { ...situation, postponed: 'undated', excused: true };
}

function postponeTo(situation: Situation, event: PostponementRequested): Situation {
  const limit = postponementLimitOf(situation);
  const { newStart, newEnd, on } = event;
  if (!newStart || !limit) return { ...situation, postponed: 'undated', excused: false };
  const moved = moveSession(situation, newStart, newEnd);
  return newStart <= limit ? takeDeposit(moved, on) : { ...moved, postponed: 'beyondLimit' };
}

/**
 * A postponement is asked for (clause 3.6): in writing, before the first day, to a start within the limit counted
 * from the order, it costs the deposit paid; on or after the first day, the whole price; nothing for a force majeure
 * that was retained.
 * @example postponeOrder(order of 1 July, new start 1 January) //=> in time: the sixth month's day counts
 */
export function postponeOrder(situation: Situation, event: PostponementRequested, index: number): Situation {
  if (situation.delivered)
    return refuse(situation, index, 'alreadyEnded', alreadyEnded(situation, event.type));
  if (!event.inWriting)
    return refuse(situation, index, 'notInWriting', notInWriting('postponementRequested'));
  if (!situation.contractOn)
    return refuse(situation, index, 'contractMissing', contractMissing(situation, event.type));
  if (event.reason === 'traineeAbsence' && situation.order.session.kind === 'intra')
    return refuse(situation, index, 'traineeAbsenceIntra', traineeAbsence('postponementRequested'));
  if (retainedForceMajeure(situation, event, index)) return excuse(situation, event);
  const assessed = warnOfForceMajeure(situation, event, index);
  const hasBegun = situation.postponed === null && event.on >= situation.session.start;
  return hasBegun ? forfeit(assessed, event.on, 'postponedTooLate') : postponeTo(assessed, event);
}
