import type { OwnChapter, OwnClause } from '../../records/records.ts';
import type { ClauseAt } from '../../domain/terms/own/editClauses.ts';
import { unknownPlaceholders } from '../../domain/terms/own/placeholders.ts';
import { nameOfCharacter, unsupportedCharacters } from '../typography/characters.ts';

/** What would print wrongly in an organisation's own text: which signs, in which clause. */
export interface TermsFlaw {
  /** `unknown`: placeholders that no parameter bears. `unprintable`: characters that no font has, by name. */
  readonly kind: 'unknown' | 'unprintable';
  readonly signs: readonly string[];
  /** Of a chapter's own heading: clause -1. */
  readonly at: ClauseAt;
  readonly heading: { readonly number: string; readonly title: string };
}

/**
 * What would print wrongly in one text.
 * @example flawsOfText('sous {{delai}} jours') //=> [{ kind: 'unknown', signs: ['{{delai}}'] }]
 */
export function flawsOfText(text: string): readonly Pick<TermsFlaw, 'kind' | 'signs'>[] {
  const unknown = [...new Set(unknownPlaceholders(text))];
  const unprintable = unsupportedCharacters(text).map(nameOfCharacter);
  return [
    { kind: 'unknown', signs: unknown } as const,
    { kind: 'unprintable', signs: unprintable } as const,
  ].filter(({ signs }) => signs.length > 0);
}

const whole = ({ number, title, passages }: OwnClause): string =>
  [number, title, ...passages.flat()].join('\n');

/** Every flaw of an organisation's own text, in reading order: none is published with one. */
export const termsFlaws = (chapters: readonly OwnChapter[]): readonly TermsFlaw[] =>
  chapters.flatMap((chapter, at) => [
    ...flawsOfText(`${chapter.number}\n${chapter.title}`).map((flaw) => ({
      ...flaw,
      at: { chapter: at, clause: -1 },
      heading: chapter,
    })),
    ...chapter.clauses.flatMap((clause, index) =>
      flawsOfText(whole(clause)).map((flaw) => ({
        ...flaw,
        at: { chapter: at, clause: index },
        heading: clause,
      })),
    ),
  ]);
