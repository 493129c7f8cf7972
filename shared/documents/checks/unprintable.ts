import type { Dossier } from '../../domain/orders/dossier.ts';
import { versionOfDossier } from '../../domain/terms/versionOfDossier.ts';
import { type Paper, textsOfPaper } from '../layout/blocks.ts';
import { paperOf } from '../papers/paperOf.ts';
import type { DocumentRequest, FillingPlace, MissingMention } from '../request.ts';
import { nameOfCharacter, unsupportedCharacters } from '../typography/characters.ts';

const most = 5;

const pageNames: Readonly<Record<FillingPlace['page'] | 'participant', string>> = {
  organisation: 'la fiche de l’organisme',
  course: 'la fiche de la formation',
  client: 'la fiche du client',
  session: 'la session',
  order: 'le dossier',
  trainer: 'la fiche du formateur',
  room: 'la fiche du lieu',
  participant: 'la fiche d’un participant',
};

/** The same for a paper that is no document of an order; `place` is where its texts come from. */
export function unprintableIn(paper: Paper, place: FillingPlace): MissingMention[] {
  const signs = unsupportedCharacters(textsOfPaper(paper).join('\n'));
  return signs.length > 0 ? [mentionOf(signs, place, '')] : [];
}

/** Characters of this document that no font of ours prints: which, in which text, where to mend it. */
export function unprintable(request: DocumentRequest): MissingMention[] {
  const signs = unsupportedCharacters(textsOfPaper(paperOf(request)).join('\n'));
  if (signs.length === 0) return [];
  const found = [...textsOfDossier(request.dossier), ...textsOfTerms(request)].flatMap(
    ({ place, label, text }) => {
      const here = unsupportedCharacters(text).filter((sign) => signs.includes(sign));
      return here.length > 0 ? [mentionOf(here, place, ` dans ${label} (« ${shortened(text)} »)`)] : [];
    },
  );
  const nowhere: FillingPlace = { page: 'order', id: request.dossier.order.id, field: 'notes' };
  return found.length > 0 ? found : [mentionOf(signs, nowhere, '')];
}

const mentionOf = (signs: readonly string[], place: FillingPlace, where: string): MissingMention => ({
  code: `unprintable.${place.page}.${place.field}`,
  label: `${signs.length === 1 ? 'Caractère impossible' : 'Caractères impossibles'} à imprimer : ${signs
    .slice(0, most)
    .map(nameOfCharacter)
    .join(', ')}${signs.length > most ? '…' : ''}${where}`,
  source: 'police du document',
  place,
});

const shortened = (text: string): string => {
  const signs = Array.from(text.replace(/\s+/g, ' ').trim());
  return signs.length > 40 ? `${signs.slice(0, 40).join('')}…` : signs.join('');
};

interface Found {
  readonly place: FillingPlace;
  readonly label: string;
  readonly text: string;
}

function textsOfDossier(dossier: Dossier): Found[] {
  const { organisation, course, client, session, order, room, funder } = dossier;
  return [
    ...textsOfRecord('organisation', organisation),
    ...textsOfRecord('course', course),
    ...textsOfRecord('client', client),
    ...(funder ? textsOfRecord('client', funder) : []),
    ...textsOfRecord('session', session),
    ...textsOfRecord('order', order),
    ...dossier.trainers.flatMap((trainer) => textsOfRecord('trainer', trainer)),
    ...(room ? textsOfRecord('room', room) : []),
    ...dossier.participants.flatMap((participant) =>
      textsOfRecord('order', participant).map(
        (found): Found => ({
          ...found,
          label: pageNames.participant,
          place: { page: 'order', id: order.id, field: 'participantIds' },
        }),
      ),
    ),
  ];
}

/** An organisation's own terms. Publishing refuses such a sign: what stands here came from elsewhere. */
const textsOfTerms = ({ dossier, on }: DocumentRequest): Found[] =>
  textsIn(versionOfDossier(dossier, on)?.text).map((text) => ({
    place: { page: 'organisation', id: dossier.organisation.id, field: 'terms' },
    label: 'les conditions générales',
    text,
  }));

/** Every text of a record, however deep, under the field that holds it. */
const textsOfRecord = (page: FillingPlace['page'], record: { id: string }): Found[] =>
  Object.entries(record).flatMap(([field, value]) =>
    textsIn(value).map((text) => ({ place: { page, id: record.id, field }, label: pageNames[page], text })),
  );

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.flatMap(textsIn);
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsIn) : [];
}
