import { addDays, type CivilDay, daysBetween, later } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { smaller } from '../money/cents.ts';
import { proportionOf } from '../money/rounding.ts';
import { asService, outOfScope, worthListing } from './dueLine.ts';
import { paidDepositLines } from './depositLine.ts';
import { fullIndemnityLine, keptDepositLine } from './indemnityLines.ts';
import { alreadyEnded, notInWriting, traineeAbsence } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import {
  type CancellationReceived,
  isIndividual,
  isWithdrawalOpen,
  refuse,
  type Situation,
  sumOf,
} from './situation.ts';
import type { DueLine, Explained } from './statement.ts';
import { withdraw } from './withdrawOrder.ts';

const end = (
  situation: Situation,
  on: CivilDay,
  lines: readonly DueLine[],
  reason: Explained,
): Situation => ({
  ...situation,
  postponed: null,
  ending: { status: 'cancelled', on, lines, reason },
});

/** The last day on which cancelling costs the deposit alone (clause 3.5). */
export const freeCancellationEndOf = ({ session, terms }: Situation): CivilDay =>
  addDays(session.start, -terms.cancellationDays);

/** Signed documents without the deposit, then renounced: the cost of the proposal alone (clause 2.2). */
function renounce(situation: Situation, on: CivilDay): Situation {
  const fee = situation.terms.proposalPreparationFee;
  const isCharged = situation.acceptedOn !== null && !isIndividual(situation);
  const because = sentence`Documents signés sans acompte, renonciation reçue le ${formatDay(on)} : seuls les frais d’élaboration de la proposition, ${formatEuros(fee)}, sont dus.`;
  const line: DueLine = {
    debtor: 'client',
    kind: 'proposalPreparationFee',
    ...outOfScope(fee),
    on,
    clause: '2.2',
    because,
  };
  const reason = {
    clause: '2.2',
    because: sentence`Annulé le ${formatDay(on)}, avant tout contrat définitif.`,
  };
  return end(situation, on, isCharged ? worthListing([line]) : [], reason);
}

const counted = (value: number): string => String(value).replace('.', ',');

/** Force majeure of an individual: only what was delivered is paid, in proportion to the hours (L6353-7). */
function breakOffByForceMajeure(situation: Situation, on: CivilDay): Situation {
  const { delivered, order, price } = situation;
  const planned = order.session.hours;
  const hours = delivered ? Math.min(delivered.hours ?? planned, planned) : 0;
  const due = planned > 0 ? proportionOf(price.inclTax, hours, planned) : price.inclTax;
  const amount = smaller(due, price.inclTax);
  const because = sentence`Force majeure d’un particulier : seules les heures suivies sont dues, ${counted(hours)} sur ${counted(planned)}, soit ${formatEuros(amount)} sur ${formatEuros(price.inclTax)}.`;
  const line: DueLine = {
    debtor: 'client',
    kind: 'deliveredShare',
    ...asService(situation, amount),
    on,
    clause: 'L6353-7',
    because,
  };
  return end(situation, on, worthListing([line]), { clause: 'L6353-7', because });
}

/** The provider cancels without a new date: the deposit goes back (clause 3.5). */
function cancelByProvider(situation: Situation, on: CivilDay): Situation {
  const kept = paidDepositLines(situation, on);
  const refunds = kept.map(
    (line): DueLine => ({
      ...line,
      debtor: 'provider',
      kind: 'depositRefund',
      on,
      clause: '3.5',
      because: sentence`L’organisme annule sans nouvelle date : l’acompte de ${formatEuros(line.amount)} est à rendre au client.`,
    }),
  );
  const because = sentence`Annulé par l’organisme le ${formatDay(on)}, sans nouvelle date${refunds.length > 0 ? sentence` : ${formatEuros(sumOf(refunds))} à rendre` : ''}.`;
  return end(situation, on, [...kept, ...refunds], { clause: '3.5', because });
}

/** The client cancels: the deposit alone from the fifteenth day before the start, the whole price afterwards. */
function cancelByClient(situation: Situation, on: CivilDay): Situation {
  const days = daysBetween(on, situation.session.start);
  const inTime = days >= situation.terms.cancellationDays;
  const lines = inTime
    ? keptDepositLine(situation, 'cancellationIndemnity', on)
    : fullIndemnityLine(situation, 'cancellationIndemnity', on, 'lateCancellation');
  const when = days > 0 ? sentence`${days} jour${days > 1 ? 's' : ''} avant le début` : 'après le début';
  const because = sentence`Annulation reçue le ${formatDay(on)}, ${days === 0 ? 'le premier jour' : when} : ${formatEuros(sumOf(lines))} d’indemnité.`;
  return end(situation, on, lines, { clause: lines[0]?.clause ?? '3.5', because });
}

/** Provider and client agreed on new dates: the contract goes on. */
export function moveSession(situation: Situation, newStart: CivilDay, newEnd?: CivilDay): Situation {
  const { start, end } = situation.session;
  const sameLength = addDays(newStart, daysBetween(start, end));
  return {
    ...situation,
    postponed: null,
    session: { start: newStart, end: later(newStart, newEnd ?? sameLength) },
  };
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
  if (event.by === 'client' && !event.inWriting)
    return refuse(situation, index, 'notInWriting', notInWriting('cancellationReceived'));
  if (event.by === 'client' && isWithdrawalOpen(situation, on)) return withdraw(situation, on);
  const isBroken = event.by === 'client' && individual && reason === 'forceMajeure';
  if (situation.delivered && !isBroken)
    return refuse(situation, index, 'alreadyEnded', alreadyEnded(situation, event.type));
  const assessed = assess(situation, event);
  if (event.by === 'provider') return cancelByProvider(assessed, on);
  if (!situation.contractOn) return renounce(assessed, on);
  if (reason === 'traineeAbsence' && situation.order.session.kind === 'intra')
    return refuse(situation, index, 'traineeAbsenceIntra', traineeAbsence('cancellationReceived'));
  return isBroken ? breakOffByForceMajeure(assessed, on) : cancelByClient(assessed, on);
}
