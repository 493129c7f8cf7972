import type { Dossier } from '../../domain/orders/dossier.ts';
import { hasText } from '../papers/wording.ts';
import type { DocumentRequest, FillingPlace, MissingMention } from '../request.ts';

/** A mention that a document wants, and how to tell that it is missing. */
export interface Mention extends MissingMention {
  readonly missing: boolean;
}

type Page = FillingPlace['page'];

const idOf = (dossier: Dossier, page: Page): string => {
  switch (page) {
    case 'organisation':
      return dossier.organisation.id;
    case 'course':
      return dossier.course.id;
    case 'client':
      return dossier.client.id;
    case 'session':
      return dossier.session.id;
    case 'order':
      return dossier.order.id;
    case 'trainer':
      return dossier.trainers[0]?.id ?? dossier.session.id;
    case 'room':
      return dossier.room?.id ?? dossier.session.id;
  }
};

/** @example placeOf(request, 'course', 'means') //=> { page: 'course', id: '…', field: 'means' } */
export const placeOf = ({ dossier }: DocumentRequest, page: Page, field: string): FillingPlace => ({
  page,
  id: idOf(dossier, page),
  field,
});

/** Mentions of one request, each in a line: where it is filled, what it is, who wants it, whether it is missing. */
export function mentionsOf(
  request: DocumentRequest,
): (page: Page, field: string, label: string, source: string, missing: boolean) => Mention {
  return (page, field, label, source, missing) => ({
    code: `${page}.${field}`,
    label,
    source,
    place: placeOf(request, page, field),
    missing,
  });
}

export const noText = (text: string | undefined | null): boolean => !hasText(text);
export const noneHasText = (texts: readonly string[] | undefined): boolean => !(texts ?? []).some(hasText);
