import { addDays, type CivilDay, daysBetween } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { breakOffByForceMajeure } from './breakOffByForceMajeure.ts';
import { cancelByProvider } from './cancelByProvider.ts';
import { endCancelled } from './endCancelled.ts';
import { fullIndemnityLine, keptDepositLine } from './indemnityLines.ts';
import { moveSession } from './moveSession.ts';
import { alreadyEnded, notInWriting, traineeAbsence } from './refusedAct.ts';
import { renounceOrder } from './renounceOrder.ts';
import { sentence } from './sentence.ts';
import {
  type CancellationReceived,
  isIndividual,
  isWithdrawalOpen,
  refuse,
  type Situation,
  sumOf,
} from './situation.ts';
import { withdraw } from './withdrawOrder.ts';

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

const assess = (situation: Situation, event: CancellationReceived): Situation =>
  event.reason === 'forceMajeure'
    ? {
        ...situation,
        warnings: [
          ...situation.warnings,
          {
            code: 'forceMajeureToAssess',
            clause: '4.5',
            because: sentence`Force majeure invoquée le ${formatDay(event.on)} : vérifiez que l’événement est imprévisible, irrésistible et extérieur, et gardez-en la preuve.`,
          },
        ],
      }
    : situation;

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
    return moveSession(assess(situation, event), event.newStart, event.newEnd);
  const isWithdrawal = event.by === 'client' && isWithdrawalOpen(situation, on);
  const isBroken = event.by === 'client' && individual && reason === 'forceMajeure';
  if (situation.delivered && !isBroken && !isWithdrawal)
    return refuse(situation, index, 'alreadyEnded', alreadyEnded(situation, event.type));
  if (event.by === 'client' && !event.inWriting)
    return refuse(situation, index, 'notInWriting', notInWriting('cancellationReceived'));
  if (isWithdrawal) return withdraw(situation, on);
  const assessed = assess(situation, event);
  if (event.by === 'provider') return cancelByProvider(assessed, on);
  if (!situation.contractOn) return renounceOrder(assessed, on);
  if (reason === 'traineeAbsence' && situation.order.session.kind === 'intra')
    return refuse(situation, index, 'traineeAbsenceIntra', traineeAbsence('cancellationReceived'));
  return isBroken ? breakOffByForceMajeure(assessed, on) : cancelByClient(assessed, on);
}
