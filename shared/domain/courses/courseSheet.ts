import type { Cents } from '../money/cents.ts';

/** One module of a programme, as read. A programme without titles of modules has one, untitled. */
export interface SheetModule {
  readonly title: string;
  readonly points: readonly string[];
}

/** What the text of a sheet may say of a course. What it does not say is not there: nothing is assumed. */
export interface SheetFields {
  readonly title?: string;
  readonly category?: string;
  readonly reference?: string;
  readonly days?: number;
  readonly hours?: number;
  readonly objectives?: readonly string[];
  readonly programme?: readonly SheetModule[];
  readonly prerequisites?: string;
  readonly audience?: string;
  readonly methods?: string;
  readonly means?: string;
  readonly evaluation?: string;
  readonly outcome?: string;
  readonly accessibility?: string;
  readonly accessDelay?: string;
  readonly maxParticipants?: number;
  /** Price excl. tax of a group, when the sheet says that it is one. */
  readonly intraPrice?: Cents;
  /** Price excl. tax of a person, when the sheet says that it is one. */
  readonly interPrice?: Cents;
}

export type SheetField = keyof SheetFields;

/** What a line was used for: a field, or a title that announces one. */
export interface UsedLine {
  /** From 1. */
  readonly line: number;
  readonly text: string;
  readonly field: SheetField;
}

/** Why a line is not in the course. */
export type UnreadReason =
  /** Terms of sale pasted along: they are the organisation's, not the course's. */
  | 'terms'
  /** It belongs to a session or to the organisation: dates, place, trainer, contact. */
  | 'elsewhere'
  /** A price that does not say of what, or not excl. tax. */
  | 'unclearPrice'
  | 'notUnderstood';

export interface UnreadSheetLine {
  readonly line: number;
  readonly text: string;
  readonly why: UnreadReason;
}

/** A course proposed for review. Every line that is not empty is in `used` or in `notRead`. */
export interface CourseSheetReading {
  readonly fields: SheetFields;
  readonly used: readonly UsedLine[];
  readonly notRead: readonly UnreadSheetLine[];
  /** Fields that a complete sheet has and this one does not state, in the order of the form. */
  readonly missing: readonly SheetField[];
  /** Whether enough titles of a sheet were found; where not, no title is guessed. */
  readonly looksLikeSheet: boolean;
}

/** What a course wants before it can be sold: law.md 1.1 and 1.2, and the price. */
export const expectedFields: readonly SheetField[] = [
  'title',
  'reference',
  'days',
  'hours',
  'objectives',
  'programme',
  'prerequisites',
  'audience',
  'methods',
  'means',
  'evaluation',
  'outcome',
  'accessibility',
  'accessDelay',
  'maxParticipants',
  'intraPrice',
  'interPrice',
];
