import { contractMissing } from './refusedAct.ts';
import { moveSession } from './moveSession.ts';
import { takeDeposit } from './postponeOrder.ts';
import { refuse, type Situation, type TrainingDelivered } from './situation.ts';

/**
 * The training was delivered. A later count of the same training replaces an earlier one. Held while a postponed
 * session had no agreed date, it has found its date: the postponement was in time.
 */
export function deliverTraining(situation: Situation, event: TrainingDelivered, index: number): Situation {
  if (!situation.contractOn)
    return refuse(situation, index, 'contractMissing', contractMissing(situation, event.type));
  const held = situation.postponed
    ? takeDeposit(moveSession(situation, event.on, event.on), event.on)
    : situation;
  return { ...held, delivered: event };
}
