import { billingAddressOf } from '../../domain/billing/billingAddressOf.ts';
import { formatDay } from '../../domain/dates/formatDay.ts';
import { formatEuros, formatRate } from '../../domain/money/formatMoney.ts';
import type { Block, Paper } from '../layout/blocks.ts';
import type { DocumentRequest } from '../request.ts';
import { clientBox, clientName, organisationBox, recipientSide } from './clientText.ts';
import { objectives, objectivesBlock } from './courseText.ts';
import { plannedLines, termsOfOrder, validUntil } from './expected.ts';
import { framed, letterheadOf } from './frame.ts';
import { mediationText, withdrawalForm } from './individualText.ts';
import { depositText, dueTable, priceTable, vatMention } from './moneyText.ts';
import {
  datesText,
  durationText,
  modalityText,
  participantsText,
  placeText,
  planningText,
  settingText,
  trainersText,
} from './sessionText.ts';
import { specialTermsBlocks } from './specialTerms.ts';
import { termsReference } from './termsReference.ts';
import { addressLine, knownPairs, hasText, orToFill } from './wording.ts';

/** Proposition commerciale (clause 2.1; L111-1 of the Code de la consommation for individuals). */
export function proposal(request: DocumentRequest): Paper {
  const { dossier } = request;
  const individual = dossier.client.kind === 'individual';
  return framed(request, {
    label: 'Proposition commerciale',
    initials: !individual,
    body: [
      letterheadOf(request, recipientSide(dossier)),
      {
        kind: 'title',
        over: 'PROPOSITION COMMERCIALE',
        title: orToFill(dossier.course.title),
        under: `${request.number ? `N° ${request.number}, émise` : 'Émise'} le ${formatDay(request.on)}, valable jusqu’au ${formatDay(validUntil(request))} inclus`,
      },
      ...training(request),
      ...price(request),
      ...(individual ? individualAcceptance(request) : acceptance(request)),
      ...(individual && dossier.order.channel !== 'inPerson' ? withdrawalForm(request) : []),
    ],
  });
}

function training(request: DocumentRequest): Block[] {
  const { dossier } = request;
  return [
    { kind: 'heading', text: 'La formation' },
    knownPairs([
      ['Référence', orToFill(dossier.course.reference)],
      ['Nature', `Action de formation. ${settingText(dossier)}. ${modalityText(dossier)}.`],
      ['Dates', datesText(request.statement.session)],
      ['Horaires', planningText(dossier)],
      ['Durée', durationText(dossier)],
      ['Lieu', placeText(dossier)],
      ['Formateur', trainersText(dossier)],
      ['Participants', participantsText(dossier)],
    ]),
    ...(objectives(dossier.course).length > 0
      ? ([
          { kind: 'paragraph', text: 'Objectifs', weight: 'bold', keepWithNext: true },
          objectivesBlock(dossier.course),
        ] as const)
      : []),
  ];
}

function price(request: DocumentRequest): Block[] {
  const { dossier } = request;
  const { order, client } = dossier;
  const names = { client: clientName(dossier), opco: dossier.funder?.name ?? 'OPCO' };
  return [
    { kind: 'heading', text: 'Le prix' },
    priceTable(request),
    ...vatMention(request),
    knownPairs([
      ['Facturation', `${clientName(dossier)}, ${addressLine(billingAddressOf(dossier))}`],
      ['Votre référence', order.clientReference],
    ]),
    { kind: 'heading', text: 'Le règlement' },
    {
      kind: 'paragraph',
      text:
        client.kind === 'individual'
          ? 'Les dates supposent un contrat signé ce jour : aucune somme n’est demandée avant la fin du délai de rétractation.'
          : `La date de l’acompte suppose un accord reçu ce jour. Les déplacements et les repas du formateur sont compris, ceux des stagiaires ne le sont pas. En cas de retard, des pénalités et une indemnité forfaitaire s’appliquent, selon ${termsReference(dossier, request.on, '3.4')}.`,
      size: 'small',
      keepWithNext: true,
    },
    dueTable(plannedLines(request), names),
  ];
}

function acceptance(request: DocumentRequest): Block[] {
  const { dossier } = request;
  return [
    { kind: 'heading', text: 'Pour accepter' },
    {
      kind: 'paragraph',
      text: `Merci de nous renvoyer, au plus tard le ${formatDay(validUntil(request))} :`,
      keepWithNext: true,
    },
    {
      kind: 'list',
      items: [
        'cette proposition, paraphée à chaque page, tamponnée et signée, avec la mention manuscrite « Bon pour accord » ;',
        'les conditions générales de vente jointes, paraphées et signées ;',
        `${depositAskedText(request)}${transferText(request)}.`,
      ],
    },
    {
      kind: 'paragraph',
      text: `Le contrat est conclu à la réception de l’ensemble. Une signature électronique dispense du paraphe, du tampon et de la mention manuscrite.${preparationFeeText(request)}`,
    },
    ...specialTermsBlocks(request),
    {
      kind: 'signatures',
      height: 36,
      boxes: [
        organisationBox(dossier),
        clientBox(dossier, 'Date, mention manuscrite « Bon pour accord », signature et cachet'),
      ],
    },
  ];
}

/** Clause 2.2: the cost of this proposal, where the terms put a figure on it. */
function preparationFeeText({ dossier, on }: DocumentRequest): string {
  const { proposalPreparationFee } = termsOfOrder(dossier, on);
  return proposalPreparationFee > 0
    ? ` Si vous renoncez après avoir renvoyé les documents signés sans verser l’acompte, l’élaboration de cette proposition vous est facturée ${formatEuros(proposalPreparationFee)}, selon ${termsReference(dossier, on, '2.2')}.`
    : '';
}

/** « l’acompte de 30 % du prix TTC, soit 522,00 € TTC »; of an order accepted already, the one that was asked then. */
const depositAskedText = (request: DocumentRequest): string =>
  request.statement.deposit.ofProposal
    ? `l’acompte déjà demandé, ${depositText(request)}`
    : `l’acompte de ${formatRate(termsOfOrder(request.dossier, request.on).depositRate)} du prix TTC, soit ${depositText(request)}`;

const transferText = ({ dossier: { organisation } }: DocumentRequest): string =>
  hasText(organisation.iban)
    ? `, par virement sur le compte ${organisation.iban.trim().replaceAll(' ', '\u00a0')}`
    : '';

function individualAcceptance(request: DocumentRequest): Block[] {
  const { dossier } = request;
  return [
    { kind: 'heading', text: 'La suite' },
    {
      kind: 'paragraph',
      text: 'Cette proposition ne vous engage pas. Si elle vous convient, renvoyez-la avec la mention « Bon pour accord » et votre signature : nous vous adresserons un contrat de formation professionnelle (articles L6353-3 à L6353-7 du Code du travail), seul document qui vous inscrit. Vous pourrez vous rétracter après sa signature, sans motif ni frais.',
    },
    { kind: 'paragraph', text: mediationText(dossier), size: 'small' },
    ...specialTermsBlocks(request),
    {
      kind: 'signatures',
      height: 36,
      boxes: [
        organisationBox(dossier),
        clientBox(dossier, 'Date, mention manuscrite « Bon pour accord » et signature'),
      ],
    },
  ];
}
