import { formatDay } from '../dates/formatDay.ts';
import { sentence } from './sentence.ts';
import { isIndividual, type Situation } from './situation.ts';
import type { Clause, Explained } from './statement.ts';
import type { OrderEventType } from './story.ts';

/** What an event is called on the telephone, and the clause under which it would have had its effect. */
const acts: Readonly<Record<OrderEventType, { readonly name: string; readonly clause: Clause }>> = {
  proposalIssued: { name: 'L’envoi d’une proposition', clause: '2.1' },
  documentsReceived: { name: 'La réception de pièces', clause: '2.1' },
  lateAcceptanceConfirmed: { name: 'La confirmation d’une acceptation tardive', clause: '2.1' },
  depositWaived: { name: 'La levée de l’acompte', clause: '2.1' },
  contractSigned: { name: 'La signature du contrat', clause: '2.2' },
  paymentReceived: { name: 'Le paiement reçu', clause: '3.2' },
  paymentRequested: { name: 'La demande de paiement', clause: '3.2' },
  refundPaid: { name: 'Le remboursement', clause: '3.5' },
  withdrawalSent: { name: 'La rétractation', clause: 'L6353-5' },
  cancellationReceived: { name: 'L’annulation', clause: '3.5' },
  postponementRequested: { name: 'La demande de report', clause: '3.6' },
  trainingDelivered: { name: 'La réalisation de la formation', clause: '3.2' },
  invoiceIssued: { name: 'La facture', clause: '3.2' },
  invoiceCredited: { name: 'L’avoir', clause: '3.2' },
  formalNoticeReceived: { name: 'La mise en demeure', clause: '4.7' },
  rescissionNotified: { name: 'La résolution', clause: '4.7' },
  fundingRefused: { name: 'Le refus de l’OPCO', clause: '3.3' },
  changeRequested: { name: 'La demande de modification', clause: '2.2' },
  changeAnswered: { name: 'La réponse à la modification', clause: '2.1' },
  reservationMade: { name: 'La réserve', clause: '4.1' },
  adviceGiven: { name: 'L’avis contraire', clause: '4.4' },
  forceMajeureAssessed: { name: 'La décision sur la force majeure', clause: '4.5' },
  smallCompanyAssessed: { name: 'La décision sur la petite entreprise', clause: 'L221-3' },
  formalNoticeAnswered: { name: 'La réponse à la mise en demeure', clause: '4.7' },
  suspensionNotified: { name: 'La suspension', clause: '2.2' },
  suspensionLifted: { name: 'La levée de la suspension', clause: '2.2' },
  eventReversed: { name: 'La contre-passation', clause: '2.1' },
};

const endings = {
  cancelled: 'annulé',
  withdrawn: 'rétracté',
  rescinded: 'résolu',
} as const;

/** An act on an order that has ended, or on a training that was delivered. */
export function alreadyEnded(situation: Situation, type: OrderEventType): Explained {
  const { name, clause } = acts[type];
  const { ending, delivered } = situation;
  const state = ending
    ? sentence`le dossier est ${endings[ending.status]} depuis le ${formatDay(ending.on)}`
    : sentence`la formation est réalisée${delivered ? sentence` depuis le ${formatDay(delivered.on)}` : ''}`;
  return { clause, because: sentence`${name} est sans effet : ${state}.` };
}

/** An act that needs a contract where there is none yet. */
export function contractMissing(situation: Situation, type: OrderEventType): Explained {
  const { name } = acts[type];
  return isIndividual(situation)
    ? {
        clause: 'L6353-3',
        because: sentence`${name} est sans effet : avec un particulier, rien n’est possible ni exigible avant la signature du contrat.`,
      }
    : {
        clause: '2.2',
        because: sentence`${name} est sans effet : le contrat n’est pas définitif tant que les pièces signées et l’acompte ne sont pas reçus.`,
      };
}

/** An act that the terms want in writing. */
export function notInWriting(
  type: 'cancellationReceived' | 'postponementRequested' | 'changeRequested',
): Explained {
  const { name, clause } = acts[type];
  return {
    clause,
    because: sentence`${name} n’est pas écrite : seule une demande écrite est recevable, et compte du jour où elle est reçue.`,
  };
}

/** In INTRA, trainees' absence is no reason: the session holds from one person on. */
export function traineeAbsence(type: 'cancellationReceived' | 'postponementRequested'): Explained {
  const { name, clause } = acts[type];
  return {
    clause,
    because: sentence`${name} pour absence de stagiaires n’est pas prise en compte en INTRA : la formation est maintenue à partir d’une personne.`,
  };
}
