import type { Dossier } from '../../domain/orders/dossier.ts';
import { hasText } from '../papers/wording.ts';
import type { DocumentRequest, FillingPlace, MissingMention } from '../request.ts';

/** A mention that a document wants, and how to tell that it is missing. */
export interface Mention extends MissingMention {
  readonly missing: boolean;
}

type Page = FillingPlace['page'];

/** Without a trainer or a room, it is in the session that one is chosen. */
const idOf = ({ trainers, room, ...dossier }: Dossier, page: Page): string => {
  if (page === 'trainer') return trainers[0]?.id ?? dossier.session.id;
  if (page === 'room') return room?.id ?? dossier.session.id;
  return dossier[page].id;
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

/** What the law, or clause 2.1, requires of a document, and what good order adds. */
export interface MentionLists {
  readonly required: readonly Mention[];
  readonly expected: readonly Mention[];
}
