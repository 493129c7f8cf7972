import type { SheetModule } from './courseSheet.ts';
import { type SheetLine, continues, itemsOf, withPlainSpaces } from './sheetLines.ts';

const worded =
  /^(module|jour|journée|séquence|partie|chapitre|étape|thème|unité|matin|matinée|après-midi)\b/iu;
const numbered = /^(\d{1,2}|[IVX]{1,4}|[A-H])\s?[.)–-]\s*(?!\d)(?=\S)/u;
const prefix = /^(module\s*(n°\s*)?)?(\d{1,2}|[IVX]{1,4}|[A-H])\s?[.):–-]\s*(?=\S)/iu;
const subNumber = /^\d{1,2}\.\d{1,2}\.?\d?[.)]?\s+/;

const isCapitals = (text: string): boolean => text === text.toUpperCase() && /\p{Lu}{3}/u.test(text);

type IsTitle = (line: SheetLine, at: number) => boolean;

/** A line without bullet that has bullets under it, in capitals or ending with a colon, is a title. */
const standsOver =
  (lines: readonly SheetLine[]): IsTitle =>
  (line, at) =>
    line.bullet === null &&
    !continues(line, lines[at - 1]) &&
    (isCapitals(line.words) || line.words.endsWith(':') || (lines[at + 1]?.bullet ?? null) !== null);

/** How this programme writes the titles of its modules: words, numbers, place, or the first kind of bullet. */
function titleRule(lines: readonly SheetLine[]): IsTitle {
  const isOver = standsOver(lines);
  const plain = lines.filter((line) => line.bullet === null);
  if (plain.some((line) => worded.test(line.words)))
    return (line, at) =>
      line.bullet === null && (worded.test(line.words) || (isOver(line, at) && !isSub(line)));
  if (plain.some((line) => numbered.test(line.words)))
    return (line, at) =>
      line.bullet === null && (numbered.test(line.words) || (isOver(line, at) && !isSub(line)));
  const first = lines[0]?.bullet ?? null;
  const kinds = new Set(lines.map((line) => line.bullet));
  return first !== null && kinds.size > 1 && plain.length === 0 ? (line) => line.bullet === first : isOver;
}

const isSub = (line: SheetLine): boolean => subNumber.test(line.words) || numbered.test(line.words);
const titleOf = (words: string): string => withPlainSpaces(words.replace(prefix, '').replace(/\s*:$/, ''));

/**
 * A programme in modules: « 1. », « 1) », « Module 1 : », capitals, or a line over bullets. Points before any title
 * stand in a module without title: none is made up.
 * @example readProgramme([sheetLine(1, '1) Écouter'), sheetLine(2, '• Reformuler')])
 * //=> [{ title: 'Écouter', points: ['Reformuler'] }]
 */
export function readProgramme(lines: readonly SheetLine[]): SheetModule[] {
  const isTitle = titleRule(lines);
  const groups: { title: string; lines: SheetLine[] }[] = [];
  lines.forEach((line, at) => {
    if (isTitle(line, at)) groups.push({ title: titleOf(line.words), lines: [] });
    else if (groups.length === 0) groups.push({ title: '', lines: [line] });
    else groups.at(-1)?.lines.push(line);
  });
  return groups.map((group) => ({
    title: group.title,
    points: itemsOf(group.lines).map((point) => point.replace(subNumber, '')),
  }));
}
