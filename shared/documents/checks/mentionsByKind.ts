import { ownTextOf } from '../../domain/terms/own/ownClauseStating.ts';
import { versionOfDossier } from '../../domain/terms/versionOfDossier.ts';
import type { DocumentKind } from '../../records/facts.ts';
import type { DocumentRequest } from '../request.ts';
import { agreement } from './agreementMentions.ts';
import { contract } from './contractMentions.ts';
import { invoiceMentions } from './invoiceMentions.ts';
import { letterMentions } from './letterMentions.ts';
import { type Mention, type MentionLists, mentionsOf, noText } from './mention.ts';
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

/** What the model's text puts in of the organisation; an organisation's own text says it in its own words. */
function authorOfModel(request: DocumentRequest): readonly Mention[] {
  const { organisation } = request.dossier;
  if (ownTextOf(versionOfDossier(request.dossier, request.on))) return [];
  const of = mentionsOf(request);
  return [
    of('organisation', 'courtCity', 'Ville du tribunal de commerce', '5.4', noText(organisation.courtCity)),
    of(
      'organisation',
      'dataProtectionEmail',
      'Adresse du délégué à la protection des données',
      '5.5',
      noText(organisation.dataProtectionEmail),
    ),
    shared.mediator(request),
  ];
}

const terms = (request: DocumentRequest): MentionLists => ({
  required: [...shared.issuer(request), ...authorOfModel(request)],
  expected: shared.issuerDetails(request),
});

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
  ...invoiceMentions,
};
