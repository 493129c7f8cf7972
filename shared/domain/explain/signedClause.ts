import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import { specialConditions } from '../terms/specialConditions.ts';
import { specialInClause } from '../terms/termsOfDossier.ts';
import type { ClauseText } from '../terms/text/clause.ts';
import { statedBy } from '../terms/text/heads.ts';
import { termsTextOfVersion } from '../terms/text/termsTextOfVersion.ts';
import { versionOfDossier } from '../terms/versionOfDossier.ts';
import type { TermsVersion } from '../../records/records.ts';
import type { SignedClause } from './explanation.ts';

/** Where the terms speak of what an article of law decides. */
const clauseBesideArticle: Readonly<Record<string, string>> = {
  'L6353-3': '2.2',
  'L6353-5': '2.1',
  'L6353-6': '2.1',
  'L6353-7': '3.5',
  'L221-18': '2.1',
};

const versionWords = (version: TermsVersion | null): string =>
  version ? `${version.label}, en vigueur depuis le ${formatDay(version.from)}` : 'CGV, modèle';

/** The clauses of a version that state one of the engine: an organisation numbers its own text as it likes. */
const textOf = (dossier: Dossier, version: TermsVersion | null, clause: string): readonly ClauseText[] =>
  termsTextOfVersion(version, dossier.organisation)
    .flatMap(({ clauses }) => clauses)
    .filter((one) => statedBy(one).includes(clause));

/** What was agreed for this order alone and replaces a figure of the clause (clause I). */
function specialOf(dossier: Dossier, on: CivilDay, clause: string): Pick<SignedClause, 'special' | 'note'> {
  const names = new Set(specialInClause(dossier, clause));
  const sentences = specialConditions(dossier, on)
    .filter(({ name }) => names.has(name))
    .map(({ sentence }) => sentence);
  const note = dossier.order.specialTermsNote?.trim();
  return sentences.length > 0 ? { special: sentences, ...(note ? { note } : {}) } : {};
}

/**
 * A clause as the client of a dossier signed it: in the words of the version that the order lives under, with what
 * special conditions replace in it; null where that version says nothing of it.
 * @example signedClause(dossier, today, '3.5')?.version //=> 'CGV 2026-1, en vigueur depuis le 1er janvier 2026'
 */
export function signedClause(dossier: Dossier, on: CivilDay, clause: string): SignedClause | null {
  const asked = clauseBesideArticle[clause] ?? clause;
  const version = versionOfDossier(dossier, on);
  const found = textOf(dossier, version, asked);
  const [first] = found;
  if (!first) return null;
  return {
    version: versionWords(version),
    number: first.number,
    title: first.title,
    passages: found.flatMap(({ passages }) => passages),
    ...specialOf(dossier, on, asked),
  };
}
