import { formatDay } from '../dates/formatDay.ts';
import { contractMissing } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import { refuse, type ReservationMade, type Situation } from './situation.ts';

/**
 * The client finds fault with the training (clause 4.1): noted from the first day on; whether it came in time is
 * decided once the end is known (`conformityOf`).
 * @example reserve(session from 14 December, made on the 13th) //=> refused: tooEarly
 */
export function reserve(situation: Situation, event: ReservationMade, index: number): Situation {
  const { on, what = '' } = event;
  const { contractOn, session } = situation;
  if (!contractOn) return refuse(situation, index, 'contractMissing', contractMissing(situation, event.type));
  if (on < session.start) {
    const because = sentence`La formation ne commence que le ${formatDay(session.start)} : une réserve porte sur ce qui est exécuté.`;
    return refuse(situation, index, 'tooEarly', { clause: '4.1', because });
  }
  return { ...situation, reservations: [...situation.reservations, { event: index, on, what }] };
}
