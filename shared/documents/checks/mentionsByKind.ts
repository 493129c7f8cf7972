import { displayName } from '../../domain/parties/names.ts';
import { isSiret } from '../../domain/parties/siret.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import { clientName } from '../papers/clientText.ts';
import { isAbroad } from '../papers/wording.ts';
import type { DocumentKind } from '../../records/facts.ts';
import type { DocumentRequest } from '../request.ts';
import { addressIsComplete } from './address.ts';
import { type Mention, mentionsOf, noText } from './mention.ts';
import * as shared from './sharedMentions.ts';

/** What the law, or clause 2.1, requires of a document, and what good order adds. */
export interface MentionLists {
  readonly required: readonly Mention[];
  readonly expected: readonly Mention[];
}

const proposal = (request: DocumentRequest): MentionLists => {
  const { dossier } = request;
  const of = mentionsOf(request);
  const individual = dossier.client.kind === 'individual';
  return {
    required: [
      notAFunder(request),
      ...shared.issuer(request),
      shared.signatory(request, '2.1'),
      ...shared.client(request, '2.1'),
      shared.title(request, '2.1'),
      shared.reference(request, '2.1'),
      shared.duration(request, '2.1'),
      shared.place(request, '2.1'),
      of('order', 'participants', 'Nombre de participants', '2.1', dossier.order.participants < 1),
      shared.price(request, '2.1'),
      of(
        'order',
        'billingAddress',
        'Adresse de facturation',
        '2.1',
        !addressIsComplete(dossier.order.billingAddress),
      ),
      ...(individual ? [shared.mediator(request)] : []),
    ],
    expected: [
      shared.participantNames(request, '2.1'),
      shared.halfDays(request, 'L6353-8'),
      shared.objectives(request, '2.1'),
      shared.trainers(request, 'L6353-8'),
      ...shared.issuerDetails(request),
    ],
  };
};

/** An individual needs a contract, the others a convention; a funder orders nothing. */
const rightClient = (request: DocumentRequest, wanted: 'agreement' | 'contract'): Mention => {
  const individual = request.dossier.client.kind === 'individual';
  const name = clientName(request.dossier);
  return wanted === 'agreement'
    ? mentionsOf(request)(
        'client',
        'kind',
        `${name} se forme à ses frais : la loi demande un contrat de formation, et non une convention.`,
        'L6353-3',
        individual,
      )
    : mentionsOf(request)(
        'client',
        'kind',
        `${name} n’est pas un particulier : la loi demande une convention de formation, et non un contrat.`,
        'L6353-1',
        !individual,
      );
};

const notAFunder = (request: DocumentRequest): Mention =>
  mentionsOf(request)(
    'client',
    'kind',
    `${clientName(request.dossier)} finance et ne commande pas : le dossier doit porter le nom du client.`,
    '3.3',
    request.dossier.client.kind === 'funder',
  );

const agreement = (request: DocumentRequest): MentionLists => {
  const { dossier } = request;
  const of = mentionsOf(request);
  return {
    required: [
      rightClient(request, 'agreement'),
      notAFunder(request),
      ...shared.issuer(request),
      shared.signatory(request, 'L6353-1'),
      ...shared.client(request, 'L6353-1'),
      of('client', 'siret', 'SIRET du client, avec une clé juste', 'L6353-1', siretIsMissing(dossier.client)),
      shared.title(request, 'D6353-1 1°'),
      shared.objectives(request, 'D6353-1 1°'),
      shared.content(request, 'D6353-1 1°'),
      shared.courseText(request, 'means', 'D6353-1 1°'),
      shared.duration(request, 'D6353-1 1°'),
      shared.place(request, 'D6353-1 1°'),
      shared.courseText(request, 'outcome', 'D6353-1 1°'),
      shared.price(request, 'D6353-1 2°'),
    ],
    expected: [
      shared.reference(request, '2.1'),
      of('client', 'signatoryName', 'Signataire du client', 'L6353-1', noText(dossier.client.signatoryName)),
      of(
        'client',
        'signatoryRole',
        'Qualité du signataire du client',
        'L6353-1',
        noText(dossier.client.signatoryRole),
      ),
      shared.participantNames(request, 'L6353-1'),
      shared.halfDays(request, 'L6353-8'),
      shared.trainers(request, 'L6353-8'),
      shared.courseText(request, 'evaluation', 'L6353-8'),
      shared.courseText(request, 'methods', 'L6353-8'),
      shared.courseText(request, 'prerequisites', 'RNQ 6'),
      shared.courseText(request, 'audience', 'RNQ 6'),
      ...funding(request),
      of(
        'organisation',
        'courtCity',
        'Ville du tribunal de commerce',
        '5.4',
        noText(dossier.organisation.courtCity),
      ),
      of(
        'organisation',
        'dataProtectionEmail',
        'Adresse du délégué à la protection des données',
        '5.5',
        noText(dossier.organisation.dataProtectionEmail),
      ),
      ...shared.issuerDetails(request),
    ],
  };
};

/** A client abroad has none; one that is given must be right. */
const siretIsMissing = ({ siret, address }: Dossier['client']): boolean =>
  noText(siret) ? !isAbroad(address) : !isSiret(siret ?? '');

const funding = (request: DocumentRequest): Mention[] => {
  const { order, funder } = request.dossier;
  const of = mentionsOf(request);
  return [
    of(
      'order',
      'fundingApprovedOn',
      'Accord de prise en charge de l’OPCO',
      '3.3',
      funder !== null && order.fundingApprovedOn === undefined,
    ),
    of(
      'order',
      'fundingAmount',
      'Montant pris en charge par l’OPCO',
      '3.3',
      funder !== null && order.fundingAmount === undefined,
    ),
  ];
};

const contract = (request: DocumentRequest): MentionLists => {
  const { dossier } = request;
  const of = mentionsOf(request);
  return {
    required: [
      rightClient(request, 'contract'),
      ...shared.issuer(request),
      shared.signatory(request, 'L6353-3'),
      ...shared.client(request, 'L6353-3'),
      shared.title(request, 'L6353-4 1°'),
      shared.objectives(request, 'L6353-4 1°'),
      shared.duration(request, 'L6353-4 1°'),
      shared.content(request, 'L6353-4 1°'),
      of(
        'session',
        'maxParticipants',
        'Effectif de la session',
        'L6353-4 1°',
        dossier.session.maxParticipants < 1,
      ),
      shared.courseText(request, 'prerequisites', 'L6353-4 2°'),
      shared.place(request, 'L6353-4 3°'),
      shared.courseText(request, 'methods', 'L6353-4 3°'),
      shared.courseText(request, 'means', 'L6353-4 3°'),
      shared.courseText(request, 'evaluation', 'L6353-4 3°'),
      shared.courseText(request, 'outcome', 'L6353-4 3°'),
      shared.trainers(request, 'L6353-4 4°'),
      ...titles(request),
      shared.price(request, 'L6353-4 5°'),
      shared.mediator(request),
    ],
    expected: [
      shared.reference(request, '2.1'),
      shared.halfDays(request, 'L6353-8'),
      shared.courseText(request, 'audience', 'RNQ 6'),
      shared.courseText(request, 'accessibility', 'RNQ 26'),
      of(
        'organisation',
        'referentName',
        'Personne chargée des relations avec les stagiaires',
        'L6353-8',
        noText(dossier.organisation.referentName),
      ),
      of(
        'organisation',
        'dataProtectionEmail',
        'Adresse du délégué à la protection des données',
        '5.5',
        noText(dossier.organisation.dataProtectionEmail),
      ),
      ...shared.issuerDetails(request),
    ],
  };
};

const titles = ({ dossier }: DocumentRequest): Mention[] =>
  dossier.trainers.map((trainer) => ({
    code: 'trainer.titles',
    label: `Diplômes, titres ou références de ${displayName(trainer)}`,
    source: 'L6353-4 4°',
    place: { page: 'trainer', id: trainer.id, field: 'titles' },
    missing: noText(trainer.titles),
  }));

const programme = (request: DocumentRequest): MentionLists => ({
  required: [
    ...shared.issuer(request),
    shared.title(request, 'L6353-4 1°'),
    shared.objectives(request, 'L6353-4 1°'),
    shared.content(request, 'L6353-4 1°'),
    shared.duration(request, 'L6353-4 1°'),
  ],
  expected: [
    shared.reference(request, '2.1'),
    ...(
      [
        'prerequisites',
        'audience',
        'methods',
        'means',
        'evaluation',
        'outcome',
        'accessDelay',
        'accessibility',
      ] as const
    ).map((field) => shared.courseText(request, field, 'RNQ 1')),
  ],
});

const terms = (request: DocumentRequest): MentionLists => {
  const { organisation } = request.dossier;
  const of = mentionsOf(request);
  return {
    required: [
      ...shared.issuer(request),
      of('organisation', 'courtCity', 'Ville du tribunal de commerce', '5.4', noText(organisation.courtCity)),
      of(
        'organisation',
        'dataProtectionEmail',
        'Adresse du délégué à la protection des données',
        '5.5',
        noText(organisation.dataProtectionEmail),
      ),
      shared.mediator(request),
    ],
    expected: shared.issuerDetails(request),
  };
};

const attendanceSheet = (request: DocumentRequest): MentionLists => ({
  required: [
    ...shared.issuer(request),
    shared.title(request, 'L6353-1'),
    shared.halfDays(request, 'L6353-1'),
  ],
  expected: [
    shared.reference(request, '2.1'),
    shared.place(request, 'L6353-1'),
    shared.trainers(request, 'L6353-1'),
    shared.participantNames(request, 'L6353-1'),
  ],
});

export const mentionsByKind: Readonly<Record<DocumentKind, (request: DocumentRequest) => MentionLists>> = {
  proposal,
  programme,
  terms,
  agreement,
  contract,
  attendanceSheet,
};
