import { type CourseSheetReading, type SheetField, expectedFields } from './courseSheet.ts';
import { readSheetHead } from './readSheetHead.ts';
import { readSheetSection } from './readSheetSection.ts';
import { type SheetDraft, emptyDraft, leave, use } from './sheetDraft.ts';
import type { HeadingOf } from './sheetHeadings.ts';
import { type SheetSection, sectionsOf } from './sheetSections.ts';

/** Titles that hardly stand together anywhere but on a course sheet. */
const telling: ReadonlySet<string> = new Set<SheetField>([
  'objectives',
  'programme',
  'prerequisites',
  'audience',
  'methods',
  'evaluation',
]);

const isSheet = (sections: readonly SheetSection[]): boolean =>
  new Set(sections.map(({ of }) => of).filter((of) => telling.has(of))).size >= 2;

/** A title is used by what it announces, unless that is not of the course. */
function keepHeading(draft: SheetDraft, of: HeadingOf, section: SheetSection): void {
  const { heading } = section;
  if (heading === null || section.lines.some((line) => line.line === heading.line)) return;
  if (of === 'elsewhere') leave(draft, 'elsewhere', heading);
  else if (of === 'price') leave(draft, 'unclearPrice', heading);
  else use(draft, of, heading);
}

/** A title with its text on one line: the line has the fate of its text, and is shown whole. */
const whole = (section: SheetSection): SheetSection['lines'] =>
  section.lines.map((line) =>
    line.line === section.heading?.line ? { ...line, text: section.heading.text } : line,
  );

function readSection(draft: SheetDraft, section: SheetSection, guessTitle: boolean): void {
  if (section.of === 'terms') leave(draft, 'terms', ...section.lines);
  else if (section.of === 'unknown') leave(draft, 'notUnderstood', ...section.lines);
  else if (section.of === 'head') readSheetHead(draft, section.lines, guessTitle);
  else {
    keepHeading(draft, section.of, section);
    readSheetSection(draft, section.of, section.heading, whole(section));
  }
}

const byLine = (a: { line: number }, b: { line: number }): number => a.line - b.line;

/**
 * Reads the text of a course sheet, as copied from a web page, a PDF or Word, into the fields of a course. It is a
 * proposal for review. Hours and price that it does not state are missing, never computed from the days; terms of
 * sale pasted along are left out. Any text gives a reading; every line that is not empty is used or listed.
 * @example readCourseSheet('2 Jours\nVendre mieux\nObjectifs\n- Écouter\nPublic\nTous').fields
 * //=> { days: 2, title: 'Vendre mieux', objectives: ['Écouter'], audience: 'Tous' }
 */
export function readCourseSheet(text: string): CourseSheetReading {
  const sections = sectionsOf(text);
  const looksLikeSheet = isSheet(sections);
  const draft = emptyDraft();
  const titled = sections.filter(({ of }) => of === 'title');
  for (const section of titled) readSection(draft, section, looksLikeSheet);
  const guessTitle = looksLikeSheet && draft.fields.title === undefined;
  for (const section of sections) if (!titled.includes(section)) readSection(draft, section, guessTitle);
  return {
    fields: draft.fields,
    used: draft.used.sort(byLine),
    notRead: draft.notRead.sort(byLine),
    missing: expectedFields.filter((field) => draft.fields[field] === undefined),
    looksLikeSheet,
  };
}
