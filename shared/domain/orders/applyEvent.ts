import { issueProposal, confirmLateAcceptance, receiveAnswer } from './acceptanceOf.ts';
import { adviseAgainst } from './adviseAgainst.ts';
import { answerNotice } from './answerNotice.ts';
import { assessSmallCompany } from './assessSmallCompany.ts';
import { cancelOrder } from './cancelOrder.ts';
import { creditInvoice } from './creditInvoice.ts';
import { deliverTraining } from './deliverTraining.ts';
import { assessForceMajeure } from './forceMajeure.ts';
import { payBack } from './payBack.ts';
import { postponeOrder } from './postponeOrder.ts';
import { alreadyEnded } from './refusedAct.ts';
import { answerChange, requestChange } from './requestChange.ts';
import { receivePayment, requestAfterEnd, requestPayment } from './requestPayment.ts';
import { rescindOrder } from './rescindOrder.ts';
import { reserve } from './reserve.ts';
import { refuse, type Situation } from './situation.ts';
import type { NumberedEvent } from './standingEvents.ts';
import type { OrderEvent } from './story.ts';
import { liftSuspension, suspendTraining } from './suspendTraining.ts';
import { withdrawOrder } from './withdrawOrder.ts';

/** Only a newer version knows such an event; the compiler sees that none of ours comes here. */
const untouched = (situation: Situation, _unknown: never): Situation => situation;

const lastingTypes = [
  'refundPaid',
  'invoiceIssued',
  'invoiceCredited',
  'formalNoticeReceived',
  'formalNoticeAnswered',
  'forceMajeureAssessed',
  'smallCompanyAssessed',
  'suspensionNotified',
  'suspensionLifted',
] as const;
type LastingEvent = Extract<OrderEvent, { type: (typeof lastingTypes)[number] }>;
const isLasting = (event: OrderEvent): event is LastingEvent =>
  lastingTypes.some((type) => type === event.type);

/** What an order takes whether it has ended or not: the recovery of what stays due, and decisions on what ended it. */
function applyLasting(situation: Situation, event: LastingEvent, index: number): Situation {
  switch (event.type) {
    case 'refundPaid':
      return payBack(situation, event);
    case 'invoiceIssued':
      return { ...situation, invoices: [...situation.invoices, { ...event, index, credits: [] }] };
    case 'invoiceCredited':
      return creditInvoice(situation, event, index);
    case 'formalNoticeReceived':
      return { ...situation, notices: [...situation.notices, event.on] };
    case 'formalNoticeAnswered':
      return answerNotice(situation, event.on, index);
    case 'forceMajeureAssessed':
      return assessForceMajeure(situation, index);
    case 'smallCompanyAssessed':
      return assessSmallCompany(situation, index);
    case 'suspensionNotified':
      return suspendTraining(situation, event.on, index);
    case 'suspensionLifted':
      return liftSuspension(situation, event.on, index);
    default:
      return untouched(situation, event);
  }
}

/** What an order that has ended still takes besides: the client's money, and requests of what is due. */
function applyAfterEnd(situation: Situation, { event, index }: NumberedEvent): Situation {
  switch (event.type) {
    case 'paymentReceived':
      return { ...situation, payments: [...situation.payments, event] };
    case 'paymentRequested':
      return requestAfterEnd(situation, event, index);
    default:
      return refuse(situation, index, 'alreadyEnded', alreadyEnded(situation, event.type));
  }
}

/** One event changes where the order stands; each rule lives in the file that its name says. */
export function applyEvent(situation: Situation, numbered: NumberedEvent): Situation {
  const { event, index } = numbered;
  if (isLasting(event)) return applyLasting(situation, event, index);
  if (situation.ending) return applyAfterEnd(situation, numbered);
  switch (event.type) {
    case 'proposalIssued':
      return issueProposal(situation, event);
    case 'documentsReceived':
    case 'contractSigned':
      return receiveAnswer(situation, event, index);
    case 'lateAcceptanceConfirmed':
      return confirmLateAcceptance(situation, event.on);
    case 'depositWaived':
      return { ...situation, depositWaivedOn: situation.depositWaivedOn ?? event.on };
    case 'paymentReceived':
      return receivePayment(situation, event);
    case 'paymentRequested':
      return requestPayment(situation, event, index);
    case 'withdrawalSent':
      return withdrawOrder(situation, event.on, index);
    case 'cancellationReceived':
      return cancelOrder(situation, event, index);
    case 'postponementRequested':
      return postponeOrder(situation, event, index);
    case 'trainingDelivered':
      return deliverTraining(situation, event, index);
    case 'rescissionNotified':
      return rescindOrder(situation, event.on, index);
    case 'fundingRefused':
      return { ...situation, fundingRefusals: [...situation.fundingRefusals, event] };
    case 'changeRequested':
      return requestChange(situation, event, index);
    case 'changeAnswered':
      return answerChange(situation, event, index);
    case 'reservationMade':
      return reserve(situation, event, index);
    case 'adviceGiven':
      return adviseAgainst(situation, event, index);
    case 'eventReversed':
      return situation;
    default:
      return untouched(situation, event);
  }
}
