import { isSiret } from '../../domain/parties/siret.ts';
import { plannedHours, placeIsKnown } from '../papers/sessionText.ts';
import { approvedOn } from '../../domain/terms/approvedOn.ts';
import { versionOfDossier } from '../../domain/terms/versionOfDossier.ts';
import type { DocumentRequest } from '../request.ts';
import { type Mention, mentionsOf, noneHasText, noText } from './mention.ts';
import { addressIsComplete } from './address.ts';

/** Who issues the paper: what the law wants on every one. */
export function issuer(request: DocumentRequest): Mention[] {
  const { organisation } = request.dossier;
  const of = mentionsOf(request);
  return [
    of('organisation', 'name', 'Nom de l’organisme', 'R123-237 C. com.', noText(organisation.name)),
    of(
      'organisation',
      'address',
      'Adresse de l’organisme',
      'R123-237 C. com.',
      !addressIsComplete(organisation.address),
    ),
    of(
      'organisation',
      'siret',
      'SIRET de l’organisme, avec une clé juste',
      'R123-237 C. com.',
      !isSiret(organisation.siret ?? ''),
    ),
    of(
      'organisation',
      'activityNumber',
      'Numéro de déclaration d’activité',
      'L6352-12',
      noText(organisation.activityNumber),
    ),
    of(
      'organisation',
      'activityRegion',
      'Région du préfet qui a enregistré la déclaration d’activité',
      'L6352-12',
      noText(organisation.activityRegion),
    ),
  ];
}

/** The rest of the issuer's identity. */
export function issuerDetails(request: DocumentRequest): Mention[] {
  const { organisation } = request.dossier;
  const of = mentionsOf(request);
  return [
    of(
      'organisation',
      'legalForm',
      'Forme juridique de l’organisme',
      'R123-238 C. com.',
      noText(organisation.legalForm),
    ),
    of(
      'organisation',
      'signatoryRole',
      'Qualité du signataire de l’organisme',
      'L6353-1',
      noText(organisation.signatoryRole),
    ),
    of(
      'organisation',
      'termsApprovedOn',
      'Approbation des conditions générales : elles restent un modèle à valider',
      'I',
      approvedOn(organisation, versionOfDossier(request.dossier, request.on)) === null,
    ),
  ];
}

export const signatory = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'organisation',
    'signatoryName',
    'Signataire de l’organisme',
    source,
    noText(request.dossier.organisation.signatoryName),
  );

/** L616-1 and R616-1: the mediator is named to every consumer. */
export const mediator = (request: DocumentRequest): Mention => {
  const { mediatorName, mediatorSite, mediatorAddress } = request.dossier.organisation;
  const missing = noText(mediatorName) || (noText(mediatorSite) && noText(mediatorAddress));
  return mentionsOf(request)(
    'organisation',
    'mediatorName',
    'Médiateur de la consommation, avec son site ou son adresse',
    'L616-1 C. conso.',
    missing,
  );
};

/** Client of this document: its name and its address. */
export function client(request: DocumentRequest, source: string): Mention[] {
  const { client } = request.dossier;
  const of = mentionsOf(request);
  return [
    of('client', 'name', 'Nom du client', source, noText(client.name)),
    of('client', 'address', 'Adresse du client', source, !addressIsComplete(client.address)),
  ];
}

export const title = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'course',
    'title',
    'Intitulé de la formation',
    source,
    noText(request.dossier.course.title),
  );

export const reference = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'course',
    'reference',
    'Référence de la formation',
    source,
    noText(request.dossier.course.reference),
  );

export const objectives = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'course',
    'objectives',
    'Objectifs de la formation',
    source,
    noneHasText(request.dossier.course.objectives),
  );

export const content = (request: DocumentRequest, source: string): Mention => {
  const modules = request.dossier.course.programme ?? [];
  const titles = modules.map((module) => module.title);
  return mentionsOf(request)('course', 'programme', 'Contenu de la formation', source, noneHasText(titles));
};

/** Hours come from the half-days of the session, else from the course. */
export const duration = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'course',
    'hours',
    'Durée de la formation en heures',
    source,
    plannedHours(request.dossier) <= 0,
  );

export const halfDays = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'session',
    'halfDays',
    'Horaires de la session',
    source,
    request.dossier.halfDays.length === 0,
  );

export const place = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)('session', 'place', 'Lieu de la session', source, !placeIsKnown(request.dossier));

export const price = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'order',
    'unitExclTax',
    'Prix de la formation',
    source,
    request.dossier.order.unitExclTax <= 0,
  );

export const courseText = (
  request: DocumentRequest,
  field:
    | 'prerequisites'
    | 'audience'
    | 'methods'
    | 'means'
    | 'evaluation'
    | 'outcome'
    | 'accessibility'
    | 'accessDelay',
  source: string,
): Mention =>
  mentionsOf(request)('course', field, courseLabels[field], source, noText(request.dossier.course[field]));

const courseLabels = {
  prerequisites: 'Prérequis, ou « aucun »',
  audience: 'Public visé',
  methods: 'Méthodes pédagogiques',
  means: 'Moyens pédagogiques et techniques',
  evaluation: 'Modalités d’évaluation',
  outcome: 'Sanction de la formation : attestation, certificat…',
  accessibility: 'Accessibilité aux personnes handicapées',
  accessDelay: 'Délais d’accès',
} as const;

export const trainers = (request: DocumentRequest, source: string): Mention =>
  mentionsOf(request)(
    'session',
    'trainerIds',
    'Formateur de la session',
    source,
    request.dossier.trainers.length === 0,
  );

export function participantNames(request: DocumentRequest, source: string): Mention {
  const { order, participants } = request.dossier;
  const missing = order.participants - participants.length;
  return mentionsOf(request)(
    'order',
    'participantIds',
    missing === 1 ? 'Nom d’un participant' : `Noms de ${missing} participants`,
    source,
    missing > 0,
  );
}
