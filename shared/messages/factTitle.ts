import { countText } from './countOf.ts';
import { formatDay } from '../domain/dates/formatDay.ts';
import { totalOfCheques } from '../domain/billing/cheques/chequeSlips.ts';
import { everyInvoice } from '../domain/billing/invoiceKinds.ts';
import { everyLetter } from '../domain/letters/letterKinds.ts';
import { cents } from '../domain/money/cents.ts';
import { formatEuros } from '../domain/money/formatMoney.ts';
import { fromFunder, funderIn, funderName } from '../domain/orders/fundersOf.ts';
import { type AcceptancePiece, acceptancePieces, type FundingFacts } from '../domain/orders/story.ts';
import { formatHours } from '../domain/sessions/formatHours.ts';
import { type DocumentKind, type Fact, type FactData, type FactKind, factData } from '../records/facts.ts';

export const pieceNames: Readonly<Record<AcceptancePiece, string>> = {
  proposalInitialled: 'Proposition paraphée',
  proposalStamped: 'Proposition tamponnée',
  proposalSigned: 'Proposition signée',
  goodForAgreement: '« Bon pour accord » manuscrit',
  termsInitialled: 'Conditions générales paraphées',
  termsSigned: 'Conditions générales signées',
};

export const meansNames = { transfer: 'virement', cheque: 'chèque', card: 'carte', cash: 'espèces' } as const;

const reasonNames = {
  other: 'sans motif particulier',
  traineeAbsence: 'absence de stagiaires',
  trainerUnavailable: 'formateur indisponible',
  venueUnavailable: 'lieu indisponible',
  forceMajeure: 'force majeure',
} as const;

export const invoiceNames = {
  deposit: 'Facture d’acompte',
  instalment: 'Facture d’échéance',
  final: 'Facture',
  opco: 'Facture à l’OPCO',
  opcoDefault: 'Facture au client à défaut de l’OPCO',
  indemnity: 'Note d’indemnité',
} as const;

/** Names of the documents, as on papers. */
export const documentNames: Readonly<Record<DocumentKind, string>> = {
  proposal: 'Proposition commerciale',
  programme: 'Programme',
  terms: 'Conditions générales de vente',
  agreement: 'Convention de formation',
  contract: 'Contrat de formation',
  attendanceSheet: 'Feuille d’émargement',
  acknowledgement: 'Accusé de réception',
  cancellationLetter: 'Lettre d’annulation',
  postponementLetter: 'Lettre de report',
  refusalLetter: 'Lettre de refus',
  reminder1: 'Relance 1',
  reminder2: 'Relance 2',
  suspensionLetter: 'Lettre de suspension',
  formalNotice: 'Mise en demeure',
  rescissionLetter: 'Lettre de résolution',
  depositInvoice: 'Facture d’acompte',
  instalmentInvoice: 'Facture d’échéance',
  finalInvoice: 'Facture',
  opcoInvoice: 'Facture à l’OPCO',
  opcoDefaultInvoice: 'Facture de la part non réglée par l’OPCO',
  indemnityNote: 'Note d’indemnité',
  creditNote: 'Avoir',
};

/** A document that has left the house: « Convention de formation émise ». */
const issuedWords: Readonly<Record<DocumentKind, string>> = {
  proposal: 'émise',
  programme: 'émis',
  terms: 'émises',
  agreement: 'émise',
  contract: 'émis',
  attendanceSheet: 'émise',
  ...everyLetter('émise'),
  ...everyInvoice('émise'),
  creditNote: 'émis',
  acknowledgement: 'émis',
};

type Payer = Pick<FundingFacts, 'id' | 'name'>;
/** What a fact says; `payer` is whom it is about besides the client. */
type Words = { readonly [K in FactKind]: (data: FactData<K>, payer: Payer) => string };

const space = '\u00a0';
const who = (from: 'client' | 'opco', payer: Payer): string =>
  from === 'client' ? 'du client' : fromFunder(payer);
const written = (inWriting: boolean): string => (inWriting ? 'par écrit' : 'oralement');

/** « Facture à l’OPCO », or to a payer by name. */
function invoiceName(kind: keyof typeof invoiceNames, payer: Payer): string {
  if (kind === 'opco') return `Facture à ${funderName(payer)}`;
  return kind === 'opcoDefault' ? `Facture au client à défaut ${fromFunder(payer)}` : invoiceNames[kind];
}

const enumeration = new Intl.ListFormat('fr');

/** Inside a sentence; a quotation keeps its capital. */
const lowered = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);

function piecesReceived(data: FactData<'order.documentsReceived'>): string {
  const absent = acceptancePieces.filter((piece) => data[piece] === false);
  if (data.electronic) return 'Pièces signées électroniquement reçues';
  if (absent.length === 0) return 'Toutes les pièces reçues';
  const here = acceptancePieces.filter((piece) => !absent.includes(piece)).map((piece) => pieceNames[piece]);
  return `Pièces reçues${space}: ${enumeration.format(here.map(lowered))}`;
}

const words: Words = {
  'order.proposalIssued': () => 'Proposition émise',
  'order.documentsReceived': piecesReceived,
  'order.lateAcceptanceConfirmed': () => 'Acceptation tardive confirmée par écrit',
  'order.depositWaived': () => 'Acompte levé par écrit',
  'order.contractSigned': () => 'Contrat signé',
  'order.paymentReceived': ({ from, amount, means }, payer) =>
    `Règlement reçu ${who(from, payer)}${space}: ${formatEuros(cents(amount))}${means ? `, ${meansNames[means]}` : ''}`,
  'order.paymentRequested': ({ amount }) => `Somme demandée au client${space}: ${formatEuros(cents(amount))}`,
  'order.refundPaid': ({ amount, to, means }, payer) =>
    `Remboursé ${to === 'opco' ? `à ${funderName(payer)}` : 'au client'}${space}: ${formatEuros(cents(amount))}${means ? `, ${meansNames[means]}` : ''}`,
  'order.withdrawalSent': () => 'Rétractation envoyée par le client',
  'order.cancellationReceived': ({ by, inWriting, reason }) =>
    `Annulation ${by === 'client' ? 'reçue du client' : 'par l’organisme'}, ${written(inWriting)}, ${reasonNames[reason]}`,
  'order.postponementRequested': ({ inWriting, reason, newStart }) =>
    `Report demandé ${written(inWriting)}, ${reasonNames[reason]}${newStart ? `, au ${formatDay(newStart)}` : ''}`,
  'order.trainingDelivered': ({ hours }) =>
    hours === undefined
      ? 'Formation réalisée comme prévu'
      : `Formation réalisée${space}: ${formatHours(hours)}`,
  'order.invoiceIssued': ({ kind, number }, payer) =>
    `${[invoiceName(kind, payer), number].filter(Boolean).join(' ')} émise`,
  'order.invoiceCredited': ({ number, whole }) =>
    `${[whole ? 'Avoir' : 'Avoir partiel', number].filter(Boolean).join(' ')} émis`,
  'order.formalNoticeReceived': () => 'Mise en demeure reçue',
  'order.rescissionNotified': () => 'Résolution notifiée',
  'order.fundingRefused': (_, payer) => `Prise en charge refusée par ${funderName(payer)}`,
  'order.changeRequested': ({ inWriting, what }) =>
    `Modification demandée ${written(inWriting)}${space}: ${what}`,
  'order.changeAnswered': ({ accepted }) => `Modification ${accepted ? 'acceptée' : 'refusée'} par écrit`,
  'order.reservationMade': ({ what }) => `Réserve émise par le client${space}: ${what}`,
  'order.adviceGiven': ({ what }) => `Avis contraire donné au client${space}: ${what}`,
  'order.forceMajeureAssessed': ({ retained }) =>
    retained ? 'Force majeure retenue' : 'Force majeure écartée',
  'order.smallCompanyAssessed': ({ protected: isProtected }) =>
    isProtected
      ? 'Rétractation ouverte à la petite entreprise'
      : 'Rétractation non ouverte à cette entreprise',
  'order.formalNoticeAnswered': () => 'Réponse à la mise en demeure reçue',
  'order.suspensionNotified': () => 'Prestation suspendue',
  'order.suspensionLifted': () => 'Suspension levée',
  reversed: ({ unpaid }) => (unpaid ? 'Chèque revenu impayé' : 'Correction d’un fait inscrit par erreur'),
  documentIssued: ({ document, number }) => `${documentNames[document]} ${number} ${issuedWords[document]}`,
  bankStatementRead: ({ name, lines }) =>
    `Relevé « ${name} » lu${space}: ${countText(lines.length, 'ligne')}`,
  bankLineSetAside: () => 'Ligne du relevé mise de côté',
  bankLineLinked: () => 'Ligne du relevé rattachée à un règlement inscrit',
  reminderSent: ({ step, to, number }) =>
    `${documentNames[step]} ${number} envoyée ${to === 'client' ? 'au client' : 'à l’OPCO'}`,
  booksExported: ({ number, until }) =>
    `Lot comptable n°${space}${number} exporté jusqu’au ${formatDay(until)}`,
  chequesPaidIn: ({ number, cheques }) =>
    `Remise de chèques ${number}${space}: ${countText(cheques.length, 'chèque')}, ${formatEuros(totalOfCheques(cheques))}`,
  archiveMade: ({ from, until }) => `Archive du ${formatDay(from)} au ${formatDay(until)} produite`,
  serviceContinued: ({ until, reason }) =>
    `Formations poursuivies malgré le retard, jusqu’au ${formatDay(until)}${space}: ${reason}`,
  termsPublished: () => 'Conditions générales publiées',
  taskPutOff: ({ until }) => `Ligne d’Aujourd’hui remise au ${formatDay(until)}`,
  merged: () => 'Deux fiches réunies',
  erased: () => 'Données effacées',
  demonstration: () => 'Démonstration',
};

const isKnown = (kind: string): kind is FactKind => Object.hasOwn(factData, kind);

/**
 * A fact as one line of the journal. A kind that this version does not know is named as such, never hidden.
 * @param funders the payers of its order besides the client, by which it names them
 * @example factTitle(deposit) //=> 'Règlement reçu du client : 522,00 €, virement'
 */
export function factTitle(fact: Pick<Fact, 'kind' | 'data'>, funders: readonly Payer[] = []): string {
  if (!isKnown(fact.kind)) return 'Fait inscrit par une version plus récente d’Émarge';
  const say = words[fact.kind] as (data: unknown, payer: Payer) => string;
  const named = fact.data['funder'];
  const payer = funderIn(funders, typeof named === 'string' ? named : undefined) ?? {};
  const parsed = factData[fact.kind].safeParse(fact.data);
  return parsed.success ? say(parsed.data, payer) : 'Fait illisible';
}
