import { addDays, type CivilDay, daysBetween } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { breakOffByForceMajeure } from './breakOffByForceMajeure.ts';
import { cancelByForceMajeure } from './cancelByForceMajeure.ts';
import { cancelByProvider } from './cancelByProvider.ts';
import { endCancelled } from './endCancelled.ts';
import { retainedForceMajeure, warnOfForceMajeure } from './forceMajeure.ts';
import { fullIndemnityLine, keptDepositLine } from './indemnityLines.ts';
import { moveSession } from './moveSession.ts';
import { alreadyEnded, notInWriting, traineeAbsence } from './refusedAct.ts';
import { renounceOrder } from './renounceOrder.ts';
import { sentence } from './sentence.ts';
import { type CancellationReceived, isIndividual, refuse, type Situation, sumOf } from './situation.ts';
import { withdraw } from './withdrawOrder.ts';
import { withdrawalWindowOf } from './withdrawalWindowOf.ts';

/** The last day on which cancelling costs the deposit alone (clause 3.5). */
export const freeCancellationEndOf = ({ session, terms }: Situation): CivilDay =>
  addDays(session.start, -terms.cancellationDays);

/** The client cancels: the deposit alone from the fifteenth day before the start, the whole price afterwards. */
function cancelByClient(situation: Situation, on: CivilDay): Situation {
  const days = daysBetween(on, situation.session.start);
  const inTime = days >= situation.terms.cancellationDays;
  const lines = inTime
    ? keptDepositLine(situation, 'cancellationIndemnity', on)
    : fullIndemnityLine(situation, 'cancellationIndemnity', on, 'lateCancellation');
  const when = days > 0 ? sentence`${days} jour${days > 1 ? 's' : ''} avant le début` : 'après le début';
  const because = sentence`Annulation reçue le ${formatDay(on)}, ${days === 0 ? 'le premier jour' : when} : ${formatEuros(sumOf(lines))} d’indemnité.`;
  return endCancelled(situation, on, lines, { clause: lines[0]?.clause ?? '3.5', because });
}

/**
 * A cancellation is received (clause 3.5). The client's must be in writing, and in INTRA cannot rest on trainees'
 * absence; days count from its receipt to the start then agreed.
 * @example cancelOrder(start 14 December, received 29 November) //=> the deposit alone
 * @example cancelOrder(start 14 December, received 30 November) //=> the whole price
 */
export function cancelOrder(situation: Situation, event: CancellationReceived, index: number): Situation {
  const { on, reason } = event;
  const individual = isIndividual(situation);
  if (event.by === 'provider' && event.newStart && !situation.delivered)
    return moveSession(warnOfForceMajeure(situation, event, index), event.newStart, event.newEnd);
  const window = withdrawalWindowOf(situation);
  const isWithdrawal = event.by === 'client' && window !== null && on <= window.end;
  const isBroken = event.by === 'client' && individual && reason === 'forceMajeure';
  if (situation.delivered && !isBroken && !isWithdrawal)
    return refuse(situation, index, 'alreadyEnded', alreadyEnded(situation, event.type));
  if (event.by === 'client' && !event.inWriting)
    return refuse(situation, index, 'notInWriting', notInWriting('cancellationReceived'));
  if (isWithdrawal) return withdraw(situation, on, window);
  const assessed = warnOfForceMajeure(situation, event, index);
  if (event.by === 'provider') return cancelByProvider(assessed, on);
  if (!situation.contractOn) return renounceOrder(assessed, on);
  if (reason === 'traineeAbsence' && situation.order.session.kind === 'intra')
    return refuse(situation, index, 'traineeAbsenceIntra', traineeAbsence('cancellationReceived'));
  if (isBroken) return breakOffByForceMajeure(assessed, on);
  const retained = retainedForceMajeure(situation, event, index);
  return retained ? cancelByForceMajeure(situation, on, retained) : cancelByClient(assessed, on);
}
