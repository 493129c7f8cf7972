import { displayName } from '../../domain/parties/names.ts';
import { elided } from '../../domain/terms/text/elided.ts';
import type { DocumentRequest } from '../request.ts';
import { rightClient } from './clientKind.ts';
import { type Mention, type MentionLists, mentionsOf, noText } from './mention.ts';
import * as shared from './sharedMentions.ts';

/** The five groups of L6353-4, without which the contract is void. */
export const contract = (request: DocumentRequest): MentionLists => {
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
    label: `Diplômes, titres ou références ${elided('de', displayName(trainer))}`,
    source: 'L6353-4 4°',
    place: { page: 'trainer', id: trainer.id, field: 'titles' },
    missing: noText(trainer.titles),
  }));
