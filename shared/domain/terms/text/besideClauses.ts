import type { ParameterDescription } from '../parameter.ts';
import { parameterCatalogue } from '../parameterCatalogue.ts';
import type { ChapterText, ClauseText } from './clause.ts';
import { statedBy } from './heads.ts';

/** A clause with the parameters that it sets. */
export interface ClauseWithParameters {
  readonly chapter: ChapterText;
  readonly clause: ClauseText;
  readonly parameters: readonly ParameterDescription[];
}

/** The clauses with their parameters, and the parameters that no clause states. */
export interface BesideClauses {
  readonly clauses: readonly ClauseWithParameters[];
  readonly unstated: readonly ParameterDescription[];
}

/**
 * Each clause of a text beside the parameters that it sets; a parameter stands once, where it is set first.
 * @example besideClauses(model).clauses.find(({ clause }) => clause.number === '2.1')?.parameters.length //=> 2
 */
export function besideClauses(chapters: readonly ChapterText[]): BesideClauses {
  const placed = new Set<string>();
  const clauses = chapters.flatMap((chapter) =>
    chapter.clauses.map((clause) => {
      const parameters = parameterCatalogue.filter(
        ({ name, clauses: [first = ''] }) => !placed.has(name) && statedBy(clause).includes(first),
      );
      for (const { name } of parameters) placed.add(name);
      return { chapter, clause, parameters };
    }),
  );
  return { clauses, unstated: parameterCatalogue.filter(({ name }) => !placed.has(name)) };
}

/** The lines of a clause, lists unfolded. */
export const linesOf = ({ passages }: ClauseText): readonly string[] => passages.flat();
