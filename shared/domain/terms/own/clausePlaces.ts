import type { OwnChapter, OwnClause } from '../../../records/records.ts';

/** Where a text stands in the terms: a title, a paragraph, or an item of a list. */
export interface Place {
  readonly chapter: number;
  readonly clause: number;
  /** -1 for the title. */
  readonly passage: number;
  /** -1 where the passage is a paragraph. */
  readonly item: number;
}

export interface PlacedText {
  readonly place: Place;
  readonly clause: OwnClause;
  readonly text: string;
  /** The title, and the line above where the text is an item of a list. */
  readonly over: string;
}

function textsOfClause(clause: OwnClause, title: string, at: Omit<Place, 'passage' | 'item'>): PlacedText[] {
  const placed = (passage: number, item: number, text: string, over: string): PlacedText => ({
    place: { ...at, passage, item },
    clause,
    text,
    over,
  });
  const leadOf = (passage: number): string => {
    const above = clause.passages[passage - 1];
    return typeof above === 'string' ? above : '';
  };
  return [
    placed(-1, -1, clause.title, title),
    ...clause.passages.flatMap((passage, index) =>
      typeof passage === 'string'
        ? [placed(index, -1, passage, title)]
        : passage.map((text, item) => placed(index, item, text, `${title} ${leadOf(index)}`)),
    ),
  ];
}

/** Every text of the terms with its place, in the order in which one reads it. */
export const textsOfTerms = (chapters: readonly OwnChapter[]): PlacedText[] =>
  chapters.flatMap((chapter, at) =>
    chapter.clauses.flatMap((clause, index) =>
      textsOfClause(clause, clause.title || chapter.title, { chapter: at, clause: index }),
    ),
  );

const changedClause = (
  clause: OwnClause,
  place: Omit<Place, 'passage' | 'item'>,
  change: Change,
): OwnClause => ({
  ...clause,
  title: change(clause.title, { ...place, passage: -1, item: -1 }),
  passages: clause.passages.map((passage, at) =>
    typeof passage === 'string'
      ? change(passage, { ...place, passage: at, item: -1 })
      : passage.map((text, item) => change(text, { ...place, passage: at, item })),
  ),
});

export type Change = (text: string, place: Place) => string;

/** The same terms with each text changed. Numbers and chapters stay. */
export const withTexts = (chapters: readonly OwnChapter[], change: Change): OwnChapter[] =>
  chapters.map((chapter, at) => ({
    ...chapter,
    clauses: chapter.clauses.map((clause, index) =>
      changedClause(clause, { chapter: at, clause: index }, change),
    ),
  }));

/** Whether two places are one. */
export const samePlace = (a: Place, b: Place): boolean =>
  a.chapter === b.chapter && a.clause === b.clause && a.passage === b.passage && a.item === b.item;
