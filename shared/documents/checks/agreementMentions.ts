import type { Dossier } from '../../domain/orders/dossier.ts';
import { fundingsOf } from '../../domain/orders/fundingsOf.ts';
import { isSiret } from '../../domain/parties/siret.ts';
import { isAbroad } from '../papers/wording.ts';
import type { DocumentRequest } from '../request.ts';
import { notAFunder, rightClient } from './clientKind.ts';
import { type Mention, type MentionLists, mentionsOf, noText } from './mention.ts';
import * as shared from './sharedMentions.ts';

/** D6353-1, and the parties without whom there is no contract. */
export const agreement = (request: DocumentRequest): MentionLists => {
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
  const fundings = funder === null ? [] : fundingsOf(order);
  return [
    of(
      'order',
      'fundingApprovedOn',
      'Accord de prise en charge de l’OPCO',
      '3.3',
      fundings.some(({ fundingApprovedOn }) => fundingApprovedOn === undefined),
    ),
    of(
      'order',
      'fundingAmount',
      'Montant pris en charge par l’OPCO',
      '3.3',
      fundings.some(({ fundingAmount }) => fundingAmount === undefined),
    ),
  ];
};
