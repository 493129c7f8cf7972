import { linesOf } from './besideClauses.ts';
import type { ChapterText, ClauseText } from './clause.ts';
import { headOf, statedBy } from './heads.ts';

/** A clause of one text beside the same of another. */
export interface ClausePair {
  readonly head: string;
  /** Without text where only the other has it. */
  readonly was: ClauseText;
  readonly is: ClauseText;
}

const clausesOf = (chapters: readonly ChapterText[]): readonly ClauseText[] =>
  chapters.flatMap(({ number, title, clauses }) =>
    clauses.map((clause) =>
      clause.number === number && clause.title === '' ? { ...clause, title } : clause,
    ),
  );

const without = (clause: ClauseText): ClauseText => ({ ...clause, passages: [] });

/** From what says most to what says least: number and title, the number, the title, what both state. */
const likenesses: readonly ((a: ClauseText, b: ClauseText) => boolean)[] = [
  (a, b) => a.number === b.number && a.title === b.title,
  (a, b) => a.number !== '' && a.number === b.number,
  (a, b) => a.title !== '' && a.title === b.title,
  (a, b) => statedBy(a).some((clause) => clause !== '' && statedBy(b).includes(clause)),
];

/**
 * The clauses of two texts, each beside its like and taken once: those of the second in their order, then those that
 * only the first has.
 * @example pairClauses(model, own).at(-1)?.is.passages //=> [] where the own text dropped the last clause
 */
export function pairClauses(
  before: readonly ChapterText[],
  after: readonly ChapterText[],
): readonly ClausePair[] {
  const left = new Set(clausesOf(before));
  const found = new Map<ClauseText, ClauseText>();
  const young = clausesOf(after);
  for (const alike of likenesses)
    for (const is of young) {
      const was = found.has(is) ? undefined : [...left].find((one) => alike(one, is));
      if (was) found.set(is, was);
      if (was) left.delete(was);
    }
  return [
    ...young.map((is) => ({ head: headOf(is), was: found.get(is) ?? without(is), is })),
    ...[...left].map((was) => ({ head: headOf(was), was, is: without(was) })),
  ];
}

/** Whether a clause reads the same in both texts. */
export const isUnchanged = ({ was, is }: ClausePair): boolean =>
  linesOf(was).join('\n') === linesOf(is).join('\n');
