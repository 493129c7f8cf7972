import type { OwnChapter, OwnClause, TermsVersion } from '../../../records/records.ts';

/** Where the terms are the organisation's own: their chapters; null where the model's text stands. */
export const ownTextOf = (version: Pick<TermsVersion, 'text'> | null): readonly OwnChapter[] | null =>
  version?.text && version.text.length > 0 ? version.text : null;

/**
 * The clause of the organisation's own text that states a clause of the engine, so that « Pourquoi ? » and links show
 * its own number; null where the model's text stands, or where the text does not say it.
 * @example ownClauseStating(version, '3.5')?.number //=> 'Article 7'
 */
export const ownClauseStating = (
  version: Pick<TermsVersion, 'text'> | null,
  clause: string,
): OwnClause | null =>
  ownTextOf(version)
    ?.flatMap(({ clauses }) => clauses)
    .find(({ states }) => states.includes(clause)) ?? null;

/**
 * Whether the terms state a clause of the engine at all: a clause résolutoire (4.7) that nobody stipulated rescinds
 * nothing by itself (art. 1225 C. civ.).
 * @example statesClause(null, '4.7') //=> true: the model states all of its own
 */
export const statesClause = (version: Pick<TermsVersion, 'text'> | null, clause: string): boolean =>
  ownTextOf(version) === null || ownClauseStating(version, clause) !== null;

/**
 * What a clause is called: its number, else its title.
 * @example nameOfClause({ number: '', title: 'Annulation' }) //=> 'Annulation'
 */
export const nameOfClause = ({ number, title }: Pick<OwnClause, 'number' | 'title'>): string =>
  number || title || 'sans titre';
