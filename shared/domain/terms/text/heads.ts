import type { ChapterText, ClauseText } from './clause.ts';

/**
 * Number and title as a heading, of what there is of them.
 * @example headOf({ number: '3.5', title: 'Annulation' }) //=> '3.5. Annulation'
 * @example headOf({ number: '', title: 'Annulation' }) //=> 'Annulation'
 */
export const headOf = ({ number, title }: { readonly number: string; readonly title: string }): string =>
  [number === '' ? '' : `${number}.`, title].filter(Boolean).join(' ');

/**
 * The heading of a clause within its chapter, empty where it has none of its own: a clause without title that bears
 * the number just above it, of its chapter or of the clause before, goes on there.
 * @example clauseHead({ number: 'I', title: 'Application', clauses: [{ number: 'I', title: '', … }] }, 0) //=> ''
 */
export function clauseHead(chapter: ChapterText, at: number): string {
  const clause = chapter.clauses[at];
  if (!clause) return '';
  const above = at === 0 ? chapter.number : chapter.clauses[at - 1]?.number;
  return clause.title === '' && clause.number === above ? '' : headOf(clause);
}

/** The clauses of the engine that a clause states: its own number where it is the model's. */
export const statedBy = ({ number, states }: Pick<ClauseText, 'number' | 'states'>): readonly string[] =>
  states ?? [number];

type Named = Pick<ClauseText, 'number' | 'title'>;

const numbered = /^[\dIVXLC]+[a-z]{0,3}(?:[.-]\d+)*$/;

/**
 * The number that is read after the word « article », however the clause writes it; null where it has no such number.
 * @example articleNumber('ARTICLE 7') //=> '7'
 * @example articleNumber('§ 7') //=> null
 */
export function articleNumber(number: string): string | null {
  const bare = number.replace(/^art(?:icle|\.)?\s*/i, '').replace(/[.\s]+$/, '');
  return bare !== '' && (numbered.test(bare) || /^art/i.test(number)) ? bare : null;
}

/**
 * A clause as one cites it beside a sentence: « art. 7 », else its number as it is, else its title.
 * @example shortName({ number: 'Article 7', title: 'Annulation' }) //=> 'art. 7'
 */
export function shortName({ number, title }: Named): string {
  const article = articleNumber(number);
  return article ? `art. ${article}` : number || `«\u00a0${title || 'sans titre'}\u00a0»`;
}

/**
 * A clause as one cites it in full.
 * @example fullName({ number: '3.5', title: 'Annulation' }) //=> 'Article 3.5, Annulation'
 * @example fullName({ number: '', title: 'Annulation' }) //=> 'Annulation'
 */
export function fullName({ number, title }: Named): string {
  const article = articleNumber(number);
  return [article ? `Article ${article}` : number, title].filter(Boolean).join(', ') || 'Clause sans titre';
}
