import type { OwnChapter, OwnClause } from '../../../records/records.ts';
import { isTitle } from './headingForms.ts';
import { readHeadings, type ReadLine } from './headingLines.ts';
import { passagesOf } from './passages.ts';
import { isProminent } from './prominentClause.ts';
import { startOfTerms } from './startOfTerms.ts';
import { pastedLines } from './tidyPaste.ts';
import { topicsOf } from './topicsOf.ts';

/** A pasted text as read. */
export interface TermsReading {
  readonly chapters: OwnChapter[];
  /** What stood above the terms themselves, a course sheet for example: shown, and left out of them. */
  readonly before: readonly string[];
  /** The text was there twice, word for word; it was taken once. */
  readonly twice: boolean;
}

/** A clause that says what it does, and which clauses of the engine that states. */
const stated = (clause: OwnClause): OwnClause => ({
  ...clause,
  states: topicsOf(clause),
  ...(isProminent(clause) ? { prominent: true } : {}),
});

/** A title above its text; a clause that begins on the line of its number has none. */
function clauseOf(lines: readonly ReadLine[], number: string, rest: string): OwnClause {
  const title = rest !== '' && isTitle(rest) ? rest : '';
  const text = rest !== '' && title === '' ? [{ text: rest, apart: true }, ...lines] : lines;
  return stated({ number, title, passages: passagesOf(text), states: [] });
}

/** A chapter whose text comes at once, without clauses, is one clause of the same number. */
function chapterOf(lines: readonly ReadLine[], number: string, rest: string): OwnChapter {
  const title = isTitle(rest) ? rest : '';
  if (lines.length === 0 && title === rest) return { number, title, clauses: [] };
  const own = clauseOf(lines, number, title === '' ? rest : '');
  return { number, title, clauses: [{ ...own, states: topicsOf({ ...own, title }) }] };
}

/** What comes before the first number: the title of the whole, then whatever introduces it. */
function preambleOf(lines: readonly ReadLine[]): OwnChapter {
  const [first, ...others] = lines;
  const titled = first !== undefined && isTitle(first.text) && !/[.:;,]$/.test(first.text);
  return titled ? chapterOf(others, '', first.text) : chapterOf(lines, '', '');
}

interface Part {
  readonly head: ReadLine['head'];
  readonly lines: ReadLine[];
}

/** The lines under each head; those above the first have none. */
function partsOf(lines: readonly ReadLine[]): Part[] {
  const parts: Part[] = [{ head: null, lines: [] }];
  for (const line of lines) {
    if (line.head) parts.push({ head: line.head, lines: [] });
    else parts.at(-1)?.lines.push(line);
  }
  return parts.filter(({ head, lines }) => head !== null || lines.length > 0);
}

function chaptersOf(lines: readonly ReadLine[]): OwnChapter[] {
  const chapters: OwnChapter[] = [];
  for (const { head, lines: under } of partsOf(lines)) {
    if (!head) chapters.push(preambleOf(under));
    else if (head.level === 'chapter') chapters.push(chapterOf(under, head.number, head.rest));
    else {
      const open = chapters.at(-1) ?? { number: '', title: '', clauses: [] };
      if (chapters.length === 0) chapters.push(open);
      open.clauses.push(clauseOf(under, head.number, head.rest));
    }
  }
  return chapters;
}

/** Whether the second half of the lines repeats the first: pasted twice in a row. */
function isTwice(lines: readonly { readonly text: string }[]): boolean {
  const half = lines.length / 2;
  return (
    lines.length >= 4 &&
    lines.length % 2 === 0 &&
    lines.slice(0, half).every(({ text }, at) => text === lines[half + at]?.text)
  );
}

/**
 * An organisation's own terms of sale as pasted, split into chapters and clauses. Nothing of the text is lost but
 * blanks, the marks of lists and the signs between a number and its title.
 * @example readTermsText('Article 1 – Objet\nLes présentes…').chapters[0]?.clauses[0]?.number //=> 'Article 1'
 */
export function readTermsText(text: string): TermsReading {
  const all = pastedLines(text);
  const twice = isTwice(all);
  const once = twice ? all.slice(0, all.length / 2) : all;
  const start = startOfTerms(once);
  return {
    chapters: chaptersOf(readHeadings(once.slice(start))),
    before: once.slice(0, start).map((line) => line.text),
    twice,
  };
}
