import { headingForm, type HeadingForm, inCapitals, isTitle, type Scheme } from './headingForms.ts';
import type { PastedLine } from './tidyPaste.ts';

/** What a line of the text is: the head of a chapter or of a clause, or text. */
export interface ReadLine extends PastedLine {
  readonly head: {
    readonly level: 'chapter' | 'clause';
    readonly number: string;
    readonly rest: string;
  } | null;
}

type Found = HeadingForm | null;

/** From the widest to the narrowest: the first of two kinds present heads the chapters, the next the clauses. */
const widest: readonly Scheme[] = ['roman', 'article', 'section', 'simple', 'decimal'];

/** « 3. » heads only in its turn (a list inside a clause begins again at 1); a Roman number may begin again. */
function inTurn(forms: readonly Found[], scheme: Scheme): Found[] {
  let last = 0;
  return forms.map((form) => {
    if (form?.scheme !== scheme) {
      if (form?.scheme === 'part') last = 0;
      return form;
    }
    const follows = form.rank === last + 1 || (scheme === 'roman' && form.rank === 1);
    if (!follows) return null;
    last = form.rank;
    return form;
  });
}

const without = (forms: readonly Found[], scheme: Scheme): Found[] =>
  forms.map((form) => (form?.scheme === scheme ? null : form));

const countOf = (forms: readonly Found[], scheme: Scheme): number =>
  forms.filter((form) => form?.scheme === scheme).length;

/** Numbers that head nothing here are left out: out of turn, alone of their kind, or lists inside numbered clauses. */
function headsOnly(forms: readonly Found[]): Found[] {
  const ordered = inTurn(inTurn(forms, 'roman'), 'simple');
  const has = (scheme: Scheme): boolean => countOf(ordered, scheme) > 0;
  const listed = has('article') || has('section') || (has('roman') && has('decimal'));
  const simple = listed || countOf(ordered, 'simple') < 2 ? without(ordered, 'simple') : ordered;
  return countOf(simple, 'roman') < 2 && countOf(simple, 'decimal') === 0 ? without(simple, 'roman') : simple;
}

/** A chapter is headed by the widest kind of number, where a narrower one heads clauses. */
function levelOf(forms: readonly Found[]): (scheme: Scheme) => 'chapter' | 'clause' {
  const present = widest.filter((scheme) => countOf(forms, scheme) > 0);
  return (scheme) =>
    scheme === 'part' || (present.length > 1 && scheme === present[0]) ? 'chapter' : 'clause';
}

/** A title in capitals without a number heads a chapter where a numbered line comes next, and nothing elsewhere. */
function numbered(lines: readonly PastedLine[], forms: readonly Found[]): ReadLine[] {
  const level = levelOf(forms);
  return lines.map((line, at) => {
    const form = forms[at];
    if (form) return { ...line, head: { level: level(form.scheme), number: form.number, rest: form.rest } };
    const over = at > 0 && forms[at + 1] && inCapitals(line.text) && isTitle(line.text);
    return { ...line, head: over ? { level: 'chapter', number: '', rest: line.text } : null };
  });
}

const shortTitle = 80;
const isShort = ({ text }: PastedLine): boolean => text.length <= shortTitle && !/[.;:,!?…»]$/u.test(text);

/** In a text without numbers: whether a line stands over what follows, by its capitals or by its brevity. */
function standsOver(lines: readonly PastedLine[], at: number, byCapitals: boolean): boolean {
  const [line, next] = [lines[at], lines[at + 1]];
  if (!line || !next || !isShort(line) || !/^[\p{Lu}«"]/u.test(line.text)) return false;
  if (byCapitals) return inCapitals(line.text) && !inCapitals(next.text);
  return line.apart && next.text.length > line.text.length && !isShort(next);
}

/** Titles in capitals where the text has two of them over ordinary text, else short lines that stand over longer ones. */
function unnumbered(lines: readonly PastedLine[]): ReadLine[] {
  const heads = (byCapitals: boolean): boolean[] => lines.map((_, at) => standsOver(lines, at, byCapitals));
  const capitals = heads(true);
  const chosen = capitals.filter(Boolean).length >= 2 ? capitals : heads(false);
  return lines.map((line, at) => ({
    ...line,
    head: chosen[at] ? { level: 'clause', number: '', rest: line.text } : null,
  }));
}

/** Which lines of a pasted text head a chapter or a clause, and which are text. */
export function readHeadings(lines: readonly PastedLine[]): ReadLine[] {
  const forms = headsOnly(lines.map(({ text }) => headingForm(text)));
  return forms.filter(Boolean).length >= 2 ? numbered(lines, forms) : unnumbered(lines);
}
