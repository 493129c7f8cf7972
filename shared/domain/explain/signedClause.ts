import { formatDay } from '../dates/formatDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import { readSettings, termsOf } from '../terms/termsOf.ts';
import { termsText } from '../terms/text/termsText.ts';
import type { SignedClause } from './explanation.ts';

/** Where the terms speak of what an article of law decides. */
const clauseBesideArticle: Readonly<Record<string, string>> = {
  'L6353-3': '2.2',
  'L6353-5': '2.1',
  'L6353-6': '2.1',
  'L6353-7': '3.5',
  'L221-18': '2.1',
};

const versionWords = ({ terms }: Dossier): string =>
  terms ? `${terms.label}, en vigueur depuis le ${formatDay(terms.from)}` : 'CGV, modèle';

/**
 * A clause as the client of a dossier signed it, with what special conditions replace in it (clause I); null where
 * the terms say nothing of it.
 * @example signedClause(dossier, '3.5')?.version //=> 'CGV 2026-1, en vigueur depuis le 1er janvier 2026'
 */
export function signedClause(dossier: Dossier, clause: string): SignedClause | null {
  const number = clauseBesideArticle[clause] ?? clause;
  const chapters = termsText(termsOf(readSettings(dossier.terms?.parameters ?? {})), dossier.organisation);
  const found = chapters.flatMap(({ clauses }) => clauses).filter((one) => one.number === number);
  const [first] = found;
  if (!first) return null;
  return {
    version: versionWords(dossier),
    number,
    title: first.title,
    passages: found.flatMap(({ passages }) => passages),
  };
}
