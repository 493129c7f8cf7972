import type { SheetField, SheetFields, UnreadReason, UnreadSheetLine, UsedLine } from './courseSheet.ts';
import type { SheetLine } from './sheetLines.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** What is being read: fields so far, and the fate of each line. */
export interface SheetDraft {
  readonly fields: Writable<SheetFields>;
  readonly used: UsedLine[];
  readonly notRead: UnreadSheetLine[];
}

export const emptyDraft = (): SheetDraft => ({ fields: {}, used: [], notRead: [] });

/** Says what a line was used for. */
export const use = (draft: SheetDraft, field: SheetField, ...lines: readonly SheetLine[]): void => {
  for (const { line, text } of lines) draft.used.push({ line, text, field });
};

/** Says that a line is not in the course, and why. */
export const leave = (draft: SheetDraft, why: UnreadReason, ...lines: readonly SheetLine[]): void => {
  for (const { line, text } of lines) draft.notRead.push({ line, text, why });
};

/**
 * Gives fields their value where they have none. A sheet that says two things of one field keeps the first, and the
 * line of the second is left.
 */
export function give(draft: SheetDraft, values: SheetFields, line: SheetLine): void {
  const fields = Object.keys(values) as SheetField[];
  const same = (field: SheetField): boolean =>
    draft.fields[field] === undefined || draft.fields[field] === values[field];
  if (fields.length === 0 || !fields.every((field) => same(field))) leave(draft, 'notUnderstood', line);
  else {
    Object.assign(draft.fields, values);
    use(draft, fields[0] ?? 'title', line);
  }
}
