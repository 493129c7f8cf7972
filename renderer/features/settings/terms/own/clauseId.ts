import type { ClauseAt } from '../../../../../shared/domain/terms/own/editClauses.ts';
import type { OwnChapter } from '../../../../../shared/records/records.ts';
import { nameOfClause } from '../../../../../shared/domain/terms/own/ownClauseStating.ts';

/** Id in the page of a clause under review, or of a chapter's heading. */
export const clauseId = ({ chapter, clause }: ClauseAt): string => `clause-${chapter}-${clause}`;

/** Brings a clause into sight and gives it the focus. */
export function goToClause(at: ClauseAt): void {
  const clause = document.getElementById(clauseId(at));
  clause?.scrollIntoView({ block: 'center' });
  clause?.querySelector('button')?.focus({ preventScroll: true });
}

/**
 * The first clause of a name, as findings name it.
 * @example placeNamed(chapters, '3.5') //=> { chapter: 3, clause: 4 }
 */
export function placeNamed(chapters: readonly OwnChapter[], name: string): ClauseAt | null {
  for (const [chapter, { clauses }] of chapters.entries()) {
    const clause = clauses.findIndex((one) => nameOfClause(one) === name);
    if (clause >= 0) return { chapter, clause };
  }
  return null;
}
