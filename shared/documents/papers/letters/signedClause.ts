import { versionOfDossier } from '../../../domain/terms/versionOfDossier.ts';
import { specialConditions } from '../../../domain/terms/specialConditions.ts';
import { specialInClause } from '../../../domain/terms/termsOfDossier.ts';
import type { Passage } from '../../../domain/terms/text/clause.ts';
import type { DocumentRequest } from '../../request.ts';
import { publishedText, termsLabel } from '../expected.ts';
import { sentence } from '../wording.ts';

/** The numbers under which the signed version states a clause of the engine: an organisation numbers as it likes. */
function numbersOf({ dossier, on }: DocumentRequest, clause: string): readonly string[] {
  const own = versionOfDossier(dossier, on)?.text?.flatMap(({ clauses }) => clauses) ?? [];
  const stating = own.filter(({ states }) => states.includes(clause)).map(({ number }) => number);
  return stating.length > 0 ? stating : [clause];
}

const textOf = (passage: Passage): string => (typeof passage === 'string' ? passage : passage.join(' '));

/** The passages of a clause, as the version of the terms that the client signed has them. */
function passagesOf(request: DocumentRequest, clause: string): readonly string[] {
  const numbers = new Set(numbersOf(request, clause));
  const clauses = publishedText(request.dossier, request.on).flatMap((chapter) => chapter.clauses);
  return clauses
    .filter(({ number }) => numbers.has(number))
    .flatMap(({ passages }) => passages.map(textOf))
    .filter((text) => text.trim() !== '');
}

/** What was agreed for this order alone and replaces a figure of the clause (clause I). */
function specialText({ dossier, on }: DocumentRequest, clause: string): string {
  const names = new Set(specialInClause(dossier, clause));
  const told = specialConditions(dossier, on).filter(({ name }) => names.has(name));
  return told.length > 0
    ? ` Vos conditions particulières : ${told.map((one) => one.sentence).join(' ')}`
    : '';
}

/**
 * What a clause says, word for word, between quotation marks; then what the order's special conditions replace in it.
 * @param about a word of the passages that matter here; all of them where none has it
 * @example quoteOf(request, '3.5', /moins de/) //=> '« S’il renonce moins de 15 jours avant cette date… »'
 */
export function quoteOf(request: DocumentRequest, clause: string, about?: RegExp): string {
  const passages = passagesOf(request, clause);
  const chosen = about ? passages.filter((passage) => about.test(passage)) : passages;
  const quoted = (chosen.length > 0 ? chosen : passages).map(sentence).join(' ');
  return `« ${quoted} »${specialText(request, clause)}`;
}

/** @example articleOf(request, '3.5') //=> 'l’article 3.5 de nos conditions générales de vente (CGV 2026-1), que vous avez acceptées' */
export const articleOf = (request: DocumentRequest, clause: string): string =>
  `l’article ${numbersOf(request, clause)[0]} de nos conditions générales de vente (${termsLabel(request.dossier, request.on)}), que vous avez acceptées`;
