import type { UnusualText } from './tidyText.ts';

/** A field of a participant that a pasted list may hold. */
export type ListedField = 'civility' | 'lastName' | 'firstName' | 'email' | 'phone' | 'jobTitle' | 'employer';

/** What the reader of the list should look at before saving. Nothing of it is mended in silence. */
export type ListDoubt =
  /** Which word is the name and which the first name was guessed. */
  | { readonly code: 'orderGuessed' }
  | { readonly code: 'nameFromEmail' }
  | { readonly code: 'firstNameMissing' }
  | { readonly code: 'emailShape' }
  /** A formula of a spreadsheet was there; only its shown text was kept, if it had one. */
  | { readonly code: 'formulaRemoved' }
  /** The same person stands on an earlier line. */
  | { readonly code: 'repeated'; readonly line: number }
  | { readonly code: 'unusual'; readonly what: UnusualText }
  /** Cells that were not understood, as they were written. */
  | { readonly code: 'leftOver'; readonly texts: readonly string[] }
  /** Personal data that a training body has no reason to hold (L6353-9): left out. */
  | { readonly code: 'notCollected'; readonly texts: readonly string[] };

/** One person proposed for review. */
export interface ListedPerson {
  /** Line of the pasted text, from 1. */
  readonly line: number;
  readonly fields: Readonly<Partial<Record<ListedField, string>>>;
  readonly doubts: readonly ListDoubt[];
}

/** Lines that were not read as a person, and why. */
export interface UnreadLine {
  readonly line: number;
  readonly text: string;
  readonly why: 'notAName' | 'formula';
}

/** Every line that is not empty is in one of the three. */
export interface ParticipantListReading {
  readonly people: readonly ListedPerson[];
  readonly notRead: readonly UnreadLine[];
  /** The line with the titles of the columns. */
  readonly headerLine: number | null;
}
