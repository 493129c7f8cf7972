import type { CivilDay } from '../dates/civilDay.ts';
import { contractMissing } from './refusedAct.ts';
import { moveSession } from './moveSession.ts';
import { takeDeposit } from './postponeOrder.ts';
import { refuse, type Situation, type TrainingDelivered } from './situation.ts';

/** Where a postponed session had no date: it has found it, and takes the deposit unless force majeure excuses it. */
function heldSession(situation: Situation, on: CivilDay): Situation {
  if (!situation.postponed) return situation;
  const moved = moveSession(situation, on, on);
  return situation.excused ? moved : takeDeposit(moved, on);
}

/**
 * The training was delivered. A later count of the same training replaces an earlier one. Held while a postponed
 * session had no agreed date, it has found its date: the postponement was in time.
 */
export function deliverTraining(situation: Situation, event: TrainingDelivered, index: number): Situation {
  if (!situation.contractOn)
    return refuse(situation, index, 'contractMissing', contractMissing(situation, event.type));
  return { ...heldSession(situation, event.on), delivered: event };
}
