import type { Passage } from '../../../domain/terms/text/clause.ts';
import { termsText } from '../../../domain/terms/text/termsText.ts';
import type { DocumentRequest } from '../../request.ts';
import { publishedTerms, termsLabel } from '../expected.ts';
import { sentence } from '../wording.ts';

const textOf = (passage: Passage): string => (typeof passage === 'string' ? passage : passage.join(' '));

/** The passages of a clause, as the version of the terms that the client signed has them. */
function passagesOf({ dossier }: DocumentRequest, clause: string): readonly string[] {
  const clauses = termsText(publishedTerms(dossier), dossier.organisation).flatMap(
    (chapter) => chapter.clauses,
  );
  return clauses.filter(({ number }) => number === clause).flatMap(({ passages }) => passages.map(textOf));
}

/**
 * What a clause says, word for word, between quotation marks.
 * @param about a word of the passages that matter here; all of them where none has it
 * @example quoteOf(request, '3.5', /moins de/) //=> '« S’il renonce moins de 15 jours avant cette date… »'
 */
export function quoteOf(request: DocumentRequest, clause: string, about?: RegExp): string {
  const passages = passagesOf(request, clause);
  const chosen = about ? passages.filter((passage) => about.test(passage)) : passages;
  const quoted = (chosen.length > 0 ? chosen : passages).map(sentence).join(' ');
  return `« ${quoted} »`;
}

/** @example articleOf(request, '3.5') //=> 'l’article 3.5 de nos conditions générales de vente (CGV 2026-1), que vous avez acceptées' */
export const articleOf = ({ dossier }: DocumentRequest, clause: string): string =>
  `l’article ${clause} de nos conditions générales de vente (${termsLabel(dossier)}), que vous avez acceptées`;
