import type { DocumentKind } from '../../records/facts.ts';
import type { DocumentRequest } from '../request.ts';
import { agreement } from './agreementMentions.ts';
import { contract } from './contractMentions.ts';
import { letterMentions } from './letterMentions.ts';
import { type MentionLists, mentionsOf, noText } from './mention.ts';
import { proposal } from './proposalMentions.ts';
import * as shared from './sharedMentions.ts';

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

/** What each kind of document wants. */
export const mentionsByKind: Readonly<Record<DocumentKind, (request: DocumentRequest) => MentionLists>> = {
  proposal,
  programme,
  terms,
  agreement,
  contract,
  attendanceSheet,
  ...letterMentions,
};
