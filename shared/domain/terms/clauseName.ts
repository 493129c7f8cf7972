import type { TermsVersion } from '../../records/records.ts';
import { ownClauseStating, ownTextOf } from './own/ownClauseStating.ts';
import { articleNumber } from './text/heads.ts';

function withArticle(number: string): string {
  const article = articleNumber(number);
  return article ? `l’article ${article}` : `le ${number}`;
}

/**
 * What a version of the terms calls a clause of the engine, in the middle of a sentence: the model's number, or that
 * of the organisation's own text, or its title; null where that text does not state it.
 * @example clauseName(null, '3.5') //=> 'l’article 3.5'
 * @example clauseName(own, '3.5') //=> 'l’article 7', 'la clause « Annulation »' where it bears no number
 */
export function clauseName(version: Pick<TermsVersion, 'text'> | null, clause: string): string | null {
  if (!ownTextOf(version)) return `l’article ${clause}`;
  const own = ownClauseStating(version, clause);
  if (own?.number) return withArticle(own.number);
  return own?.title ? `la clause « ${own.title} »` : null;
}
