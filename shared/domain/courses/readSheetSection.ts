import type { SheetField, SheetFields } from './courseSheet.ts';
import { readProgramme } from './readProgramme.ts';
import { type SheetDraft, give, leave, use } from './sheetDraft.ts';
import { durationIn, groupSizeIn, priceIn } from './sheetFacts.ts';
import type { HeadingOf } from './sheetHeadings.ts';
import { type SheetLine, itemsOf } from './sheetLines.ts';

type TextField =
  | 'prerequisites'
  | 'audience'
  | 'methods'
  | 'means'
  | 'evaluation'
  | 'outcome'
  | 'accessibility'
  | 'accessDelay';

const attestation =
  /^(une |l['’]|des |un )?(attestations?|certificats?|diplômes?)\b|\b(attestation|certificat|diplôme)\b.*\b(délivr|remis|remet)/iu;

function addText(draft: SheetDraft, field: TextField, lines: readonly SheetLine[]): void {
  if (lines.length === 0) return;
  const before = draft.fields[field];
  draft.fields[field] = [...(before === undefined ? [] : [before]), ...itemsOf(lines)].join('\n');
  use(draft, field, ...lines);
}

/** What the trainee is given at the end is a mention of its own (D6353-1: « sanction »). */
function addEvaluation(draft: SheetDraft, lines: readonly SheetLine[]): void {
  addText(
    draft,
    'evaluation',
    lines.filter((line) => !attestation.test(line.words)),
  );
  addText(
    draft,
    'outcome',
    lines.filter((line) => attestation.test(line.words)),
  );
}

function addObjectives(draft: SheetDraft, lines: readonly SheetLine[]): void {
  if (lines.length === 0) return;
  draft.fields.objectives = [...(draft.fields.objectives ?? []), ...itemsOf(lines)];
  use(draft, 'objectives', ...lines);
}

function addProgramme(draft: SheetDraft, lines: readonly SheetLine[]): void {
  if (lines.length === 0) return;
  draft.fields.programme = [...(draft.fields.programme ?? []), ...readProgramme(lines)];
  use(draft, 'programme', ...lines);
}

/** One line, one fact; what it does not say clearly is left for the person to say. */
function addFact(draft: SheetDraft, of: HeadingOf, line: SheetLine, heading: SheetLine | null): void {
  const title = /^[^:\t]*/.exec(heading?.words ?? '')?.[0] ?? '';
  const size = groupSizeIn(line.words);
  const values: Partial<Record<HeadingOf, SheetFields | null>> = {
    title: { title: line.words },
    category: { category: line.words },
    reference: line.words.length <= 60 ? { reference: line.words } : {},
    days: durationIn(line.words),
    maxParticipants: size === null ? {} : { maxParticipants: size },
    price: priceIn(`${title} ${line.words}`),
  };
  const value = values[of];
  if (value === null || value === undefined) leave(draft, 'unclearPrice', line);
  else give(draft, value, line);
}

const texts: ReadonlySet<string> = new Set<SheetField>([
  'prerequisites',
  'audience',
  'methods',
  'means',
  'outcome',
  'accessibility',
  'accessDelay',
]);

/** Reads the lines that stand under one title into the field that it announces. */
export function readSheetSection(
  draft: SheetDraft,
  of: HeadingOf,
  heading: SheetLine | null,
  lines: readonly SheetLine[],
): void {
  if (of === 'elsewhere') leave(draft, 'elsewhere', ...lines);
  else if (of === 'objectives') addObjectives(draft, lines);
  else if (of === 'programme') addProgramme(draft, lines);
  else if (of === 'evaluation') addEvaluation(draft, lines);
  else if (texts.has(of)) addText(draft, of as TextField, lines);
  else for (const line of lines) addFact(draft, of, line, heading);
}
