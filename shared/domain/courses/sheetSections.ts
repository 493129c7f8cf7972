import { isOnlyDuration, referenceIn } from './sheetFacts.ts';
import { type HeadingOf, headingOf, isFurniture, startsTerms } from './sheetHeadings.ts';
import { type SheetLine, sheetLine, sheetLinesOf } from './sheetLines.ts';

/** Lines that stand under one title; those before any title are the head of the sheet. */
export interface SheetSection {
  readonly of: HeadingOf | 'head' | 'terms' | 'unknown';
  readonly heading: SheetLine | null;
  /** What follows the title on its own line comes first, under the same line number. */
  readonly lines: SheetLine[];
}

/** Titles that one line answers: the section around them goes on afterwards. */
const facts: ReadonlySet<string> = new Set([
  'days',
  'reference',
  'category',
  'title',
  'maxParticipants',
  'price',
]);

const isNumbered = (line: SheetLine | null | undefined): boolean =>
  /^(\d+|[ivx]+)\s?[.)]/i.test(line?.words ?? '');

/** Under a programme or objectives, what looks like a title may be a point of the list. */
function isPointOf(
  section: SheetSection,
  line: SheetLine,
  of: HeadingOf,
  seen: ReadonlySet<string>,
): boolean {
  if (section.of !== 'programme' && section.of !== 'objectives') return false;
  if (line.bullet !== null) return true;
  if (section.of === 'objectives') return false;
  return (seen.has(of) && of !== 'price') || (isNumbered(line) && !isNumbered(section.heading));
}

/** A line in capitals after a text or a list is a title that we do not know: what follows is not of that field. */
const isUnknownTitle = (section: SheetSection, line: SheetLine): boolean =>
  section.lines.length > 0 &&
  !facts.has(section.of) &&
  !/^(head|programme|terms|unknown|elsewhere)$/.test(section.of) &&
  line.bullet === null &&
  line.words.length <= 80 &&
  line.words === line.words.toUpperCase() &&
  /\p{Lu}{3}.*\s.*\p{Lu}{2}/u.test(line.words);

const isFact = (part: string): boolean =>
  facts.has(headingOf(part)?.of ?? '') || isOnlyDuration(part) || referenceIn(part) !== null;

/** « Réf. A-12 | Durée : 2 jours » states several facts: each is read as if it had its line. */
function segmentsOf(line: SheetLine): SheetLine[] {
  const parts = line.words.split(/\s*[|•·]\s*|\s+[–—]\s+|\t+/u).filter((part) => part !== '');
  if (parts.length < 2 || !parts.every((part) => isFact(part))) return [line];
  return parts.map((part) => ({ ...sheetLine(line.line, part), text: line.text }));
}

/** « PROGRAMME DE FORMATION » at the very top names the paper, not the programme. */
const isTopFurniture = (line: SheetLine, sections: readonly SheetSection[]): boolean =>
  isFurniture(line.words) && sections.length === 1 && sections[0]?.lines.length === 0;

/**
 * Cuts the text of a sheet where its titles stand. From the terms of sale on, only an unmistakable title of a sheet
 * opens a section again.
 * @example sectionsOf('Objectifs\n- Vendre').map((section) => section.of) //=> ['head', 'objectives']
 */
export function sectionsOf(text: string): SheetSection[] {
  let current: SheetSection = { of: 'head', heading: null, lines: [] };
  const sections = [current];
  const seen = new Set<string>();
  let around = current;
  const open = (section: SheetSection): void => {
    sections.push(section);
    current = section;
  };
  for (const line of sheetLinesOf(text).flatMap((line) => segmentsOf(line))) {
    if (facts.has(current.of) && current.lines.length > 0) current = around;
    if (current.of !== 'terms' && startsTerms(line.words, current.of === 'programme')) {
      open({ of: 'terms', heading: null, lines: [line] });
      continue;
    }
    const heading = isTopFurniture(line, sections) ? null : headingOf(line.words);
    const opens =
      heading !== null &&
      !isPointOf(current, line, heading.of, seen) &&
      (current.of !== 'terms' || (heading.rest === '' && /^(objectives|programme)$/.test(heading.of)));
    if (heading === null || !opens) {
      if (isUnknownTitle(current, line)) open({ of: 'unknown', heading: null, lines: [] });
      current.lines.push(line);
      continue;
    }
    if (!facts.has(current.of)) around = current;
    seen.add(heading.of);
    open({ of: heading.of, heading: line, lines: restOf(line, heading.rest) });
    if (heading.of === 'elsewhere' && heading.rest !== '') current = around;
  }
  return sections;
}

const restOf = (line: SheetLine, rest: string): SheetLine[] =>
  rest === '' ? [] : [sheetLine(line.line, rest)];
