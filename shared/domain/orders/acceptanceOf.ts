import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { larger, smaller, zero } from '../money/cents.ts';
import {
  clientPaid,
  type DocumentsReceived,
  isIndividual,
  refuse,
  type ContractSigned,
  type ProposalIssued,
  type Situation,
} from './situation.ts';
import { depositAsked } from './depositAsked.ts';
import { sentence } from './sentence.ts';
import type { Acceptance } from './statement.ts';
import { withdrawalEndOf } from './withdrawalEndOf.ts';
import { type AcceptancePiece, acceptancePieces } from './story.ts';

/** Signatures alone: an electronic signature needs neither initials, stamp nor handwriting (art. 1366 C. civ.). */
const signedPieces: readonly AcceptancePiece[] = ['proposalSigned', 'termsSigned'];

/** The pieces that the terms ask of this client (clause 2.1). */
export const neededPieces = ({ electronic }: Situation): readonly AcceptancePiece[] =>
  electronic ? signedPieces : acceptancePieces;

/** Those that have not come back yet. */
export const missingPieces = (situation: Situation): readonly AcceptancePiece[] =>
  neededPieces(situation).filter((piece) => !situation.pieces[piece]);

/** The last day on which the proposal may be accepted (clause 2.1), or null before it is issued. */
export const validUntilOf = ({ proposedOn, terms }: Situation): CivilDay | null =>
  proposedOn && addDays(proposedOn, terms.proposalValidityDays);

/**
 * Whether the proposal lapsed without being accepted: the day after its last day, unless the provider accepted
 * in writing what came too late.
 */
export function isExpired(situation: Situation, day: CivilDay): boolean {
  const { acceptedOn, contractOn, lateConfirmedOn } = situation;
  const validUntil = validUntilOf(situation);
  return validUntil !== null && day > validUntil && !acceptedOn && !contractOn && !lateConfirmedOn;
}

/**
 * The proposal leaves the house. One issued again after the first lapsed starts anew: what answered the old one
 * does not answer the new.
 */
export function issueProposal(situation: Situation, { on, deposit }: ProposalIssued): Situation {
  if (situation.acceptedOn || situation.contractOn) return situation;
  const anew = isExpired(situation, on) ? { pieces: {}, electronic: false, lateReceipts: [] } : {};
  return { ...situation, ...anew, askedDeposit: deposit ?? null, proposedOn: on, lateConfirmedOn: null };
}

/** Pieces add up over several receipts; the last missing one makes the acceptance. */
function addPieces(situation: Situation, event: DocumentsReceived, on: CivilDay): Situation {
  const came = acceptancePieces.filter((piece) => event[piece] !== false && !situation.pieces[piece]);
  const pieces = { ...situation.pieces, ...Object.fromEntries(came.map((piece) => [piece, event.on])) };
  const next = { ...situation, pieces, electronic: situation.electronic || event.electronic === true };
  const complete = missingPieces(next).length === 0;
  if (!complete || isIndividual(next) || next.acceptedOn) return next;
  return { ...next, acceptedOn: on, deposit: depositAsked(next) };
}

/** The first signature counts: from it runs the window. */
function signContract(situation: Situation, { on }: ContractSigned): Situation {
  if (!isIndividual(situation) || situation.signedOn) return situation;
  const window = withdrawalEndOf(on, situation.order.client.channel);
  return { ...situation, signedOn: on, window, deposit: depositAsked(situation) };
}

const receive = (situation: Situation, event: DocumentsReceived | ContractSigned, on: CivilDay): Situation =>
  event.type === 'documentsReceived' ? addPieces(situation, event, on) : signContract(situation, event);

/**
 * The client's answer comes back (clause 2.1): pieces of the acceptance, or the contract of an individual. After
 * the proposal's last day it is refused, and kept in case the provider accepts it in writing.
 */
export function receiveAnswer(
  situation: Situation,
  event: DocumentsReceived | ContractSigned,
  index: number,
): Situation {
  if (event.type === 'contractSigned' && !isIndividual(situation)) return situation;
  const validUntil = validUntilOf(situation);
  if (!validUntil || !isExpired(situation, event.on)) return receive(situation, event, event.on);
  const because = sentence`Reçu le ${formatDay(event.on)}, après le ${formatDay(validUntil)}, dernier jour de validité de la proposition : elle est caduque, il faut en émettre une nouvelle ou confirmer l’acceptation par écrit.`;
  const kept = { ...situation, lateReceipts: [...situation.lateReceipts, { index, event }] };
  return refuse(kept, index, 'proposalExpired', { clause: '2.1', because });
}

/**
 * The provider accepts in writing what came too late (art. 1118 C. civ.): it counts from that day on.
 */
export function confirmLateAcceptance(situation: Situation, on: CivilDay): Situation {
  const confirmed = new Set(situation.lateReceipts.map(({ index }) => index));
  const open: Situation = {
    ...situation,
    lateConfirmedOn: situation.lateConfirmedOn ?? on,
    lateReceipts: [],
    refusals: situation.refusals.filter(({ event }) => !confirmed.has(event)),
  };
  return situation.lateReceipts.reduce((next, { event }) => receive(next, event, on), open);
}

/** Whether a piece, the contract or some money has come. */
export const hasSomethingArrived = (situation: Situation): boolean =>
  Object.keys(situation.pieces).length > 0 ||
  situation.signedOn !== null ||
  clientPaid(situation) > 0 ||
  situation.payments.some(({ from }) => from === 'opco');

/** What has come back towards the acceptance, for the screens. */
export const acceptanceOf = (situation: Situation): Acceptance => ({
  pieces: (isIndividual(situation) ? [] : neededPieces(situation)).map((piece) => ({
    piece,
    receivedOn: situation.pieces[piece] ?? null,
  })),
  completeOn: situation.acceptedOn,
  contractSignedOn: situation.signedOn,
  depositPaid: smaller(larger(zero, clientPaid(situation)), situation.deposit.inclTax),
  depositPaidOn: situation.depositPaidOn,
  depositWaivedOn: situation.depositWaivedOn,
});
