import type { OwnChapter, OwnClause } from '../../../records/records.ts';
import { headingForm, isTitle } from './headingForms.ts';
import { isProminent } from './prominentClause.ts';
import { tidyPasted } from './tidyPaste.ts';
import { topicsOf } from './topicsOf.ts';

type Passages = OwnClause['passages'];

/** Which clause: the index of its chapter and its own in it. */
export interface ClauseAt {
  readonly chapter: number;
  readonly clause: number;
}

/** A clause as a person edits it: one paragraph a line, « - » before the items of a list. */
export interface ClauseDraft {
  readonly number: string;
  readonly title: string;
  readonly text: string;
}

/** @example draftOf({ number: '3.3', title: 'OPCO', passages: ['Au Client :', ['de signer']], states: [] }).text //=> 'Au Client :\n- de signer' */
export const draftOf = ({
  number,
  title,
  passages,
}: Pick<OwnClause, 'number' | 'title' | 'passages'>): ClauseDraft => ({
  number,
  title,
  text: passages
    .flatMap((passage) => (typeof passage === 'string' ? [passage] : passage.map((item) => `- ${item}`)))
    .join('\n'),
});

function passagesFrom(text: string): Passages {
  const passages: Passages = [];
  for (const line of text.split('\n').map(tidyPasted).filter(Boolean)) {
    const list = passages.at(-1);
    if (!line.startsWith('- ')) passages.push(line);
    else if (Array.isArray(list)) list.push(line.slice(2));
    else passages.push([line.slice(2)]);
  }
  return passages;
}

/** A clause with what follows from its text: the clauses of the engine that it states, and whether it must stand out. */
export function clauseWith({
  number,
  title,
  passages,
}: Pick<OwnClause, 'number' | 'title' | 'passages'>): OwnClause {
  const states = topicsOf({ title, passages });
  return { number, title, passages, states, ...(isProminent({ passages }) ? { prominent: true } : {}) };
}

/** The clause that a person has written. */
export const clauseFrom = ({ number, title, text }: ClauseDraft): OwnClause =>
  clauseWith({ number: tidyPasted(number), title: tidyPasted(title), passages: passagesFrom(text) });

const replaceAt = <T>(items: readonly T[], at: number, by: readonly T[]): T[] => [
  ...items.slice(0, at),
  ...by,
  ...items.slice(at + 1),
];

const withClauses = (
  chapters: readonly OwnChapter[],
  at: number,
  change: (clauses: readonly OwnClause[]) => OwnClause[],
): OwnChapter[] =>
  chapters.map((chapter, index) =>
    index === at ? { ...chapter, clauses: change(chapter.clauses) } : chapter,
  );

/** The terms with one clause in the place of another, or several, or none. */
export const replaceClause = (
  chapters: readonly OwnChapter[],
  { chapter, clause }: ClauseAt,
  by: readonly OwnClause[],
): OwnChapter[] => withClauses(chapters, chapter, (clauses) => replaceAt(clauses, clause, by));

/** Number and title as a line of text: what a clause leaves when it joins the one above. */
const headLine = ({ number, title }: { readonly number: string; readonly title: string }): string[] => {
  const line = [number, title].filter(Boolean).join('. ');
  return line === '' ? [] : [line];
};

const joined = (above: OwnClause, heads: readonly string[], clause: OwnClause): OwnClause =>
  clauseWith({ ...above, passages: [...above.passages, ...heads, ...headLine(clause), ...clause.passages] });

const emptyClause: OwnClause = { number: '', title: '', passages: [], states: [] };

/** The first clause of a chapter joins the last of the chapter above, and the rest of its chapter comes along. */
function joinChapters(chapters: readonly OwnChapter[], at: number): OwnChapter[] {
  const [above, chapter] = [chapters[at - 1], chapters[at]];
  const [first, ...others] = chapter?.clauses ?? [];
  if (!above || !chapter || !first) return [...chapters];
  const own = first.number === chapter.number ? { ...first, number: '' } : first;
  const last = joined(above.clauses.at(-1) ?? emptyClause, headLine(chapter), own);
  const merged = { ...above, clauses: [...above.clauses.slice(0, -1), last, ...others] };
  return [...chapters.slice(0, at - 1), merged, ...chapters.slice(at + 1)];
}

/**
 * A clause and the one above made one; number and title become a line of its text, so that nothing is lost. The very
 * first clause has none above and stays.
 */
export function mergeWithPrevious(
  chapters: readonly OwnChapter[],
  { chapter, clause }: ClauseAt,
): OwnChapter[] {
  if (clause === 0) return chapter === 0 ? [...chapters] : joinChapters(chapters, chapter);
  return withClauses(chapters, chapter, (clauses) => {
    const [above, own] = [clauses[clause - 1], clauses[clause]];
    if (!above || !own) return [...clauses];
    return [...clauses.slice(0, clause - 1), joined(above, [], own), ...clauses.slice(clause + 1)];
  });
}

/** The second part of a clause that was cut: its first line gives it number and title where it looks like them. */
function secondPart(text: string): ClauseDraft {
  const [first = '', ...others] = text.split('\n');
  const line = tidyPasted(first);
  const form = headingForm(line);
  if (form && isTitle(form.rest)) return { number: form.number, title: form.rest, text: others.join('\n') };
  const titled = others.length > 0 && line.length <= 80 && !/[.;:,]$/.test(line) && !line.startsWith('- ');
  return titled ? { number: '', title: line, text: others.join('\n') } : { number: '', title: '', text };
}

/**
 * A clause cut in two at a line of its text; the line may be the head of the second part.
 * @param line from 1: the first line of the second part
 */
export function splitClause(draft: ClauseDraft, line: number): [OwnClause, OwnClause] | null {
  const lines = draft.text.split('\n');
  const [above, below] = [lines.slice(0, line).join('\n'), lines.slice(line).join('\n')];
  if (above.trim() === '' || below.trim() === '') return null;
  return [clauseFrom({ ...draft, text: above }), clauseFrom(secondPart(below))];
}

/**
 * The terms with, for each clause, what it states of the engine as its text now stands. A clause that is its whole
 * chapter is read under the chapter's title.
 */
export const restated = (chapters: readonly OwnChapter[]): OwnChapter[] =>
  chapters.map((chapter) => ({
    ...chapter,
    clauses: chapter.clauses.map((clause) => ({
      ...clauseWith(clause),
      states: topicsOf({ title: clause.title || chapter.title, passages: clause.passages }),
    })),
  }));
