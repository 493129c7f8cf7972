import type { Organisation } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';

/** A paragraph, or the items of a list. */
export type Passage = string | readonly string[];

export interface ClauseText {
  /** As the terms and the engine's decisions name it: `3.5`. */
  readonly number: string;
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Must leap to the eye to be valid (art. 48 CPC). */
  readonly prominent?: boolean;
  /** Of the organisation's own text: the clauses of the model that it states. Missing: its own number. */
  readonly states?: readonly string[];
}

export interface ChapterText {
  readonly number: string;
  readonly title: string;
  readonly clauses: readonly ClauseText[];
}

/** What the clauses say of the one who writes them. */
export interface TermsAuthor {
  readonly name: string;
  readonly vat: 'standard20' | 'exemptTraining' | 'franchise';
  readonly courtCity: string;
  readonly mediator: string;
  readonly dataProtection: string;
}

export type ChapterWriter = (terms: TermsParameters, author: TermsAuthor) => ChapterText;

const toFill = '[à compléter]';

/** Reads the organisation's own facts; what is not known yet is said, never invented. */
export function authorOf(organisation: Organisation): TermsAuthor {
  const { mediatorName, mediatorSite, mediatorAddress } = organisation;
  const reach = [
    mediatorSite && `sur son site ${mediatorSite}`,
    mediatorAddress && `par courrier, ${mediatorAddress}`,
  ]
    .filter(Boolean)
    .join(' ou ');
  return {
    name: organisation.name?.trim() || toFill,
    vat: organisation.vat ?? 'standard20',
    courtCity: organisation.courtCity?.trim() || toFill,
    mediator: mediatorName?.trim() ? `${mediatorName}, à saisir ${reach || toFill}` : toFill,
    dataProtection: organisation.dataProtectionEmail?.trim() || toFill,
  };
}

/** @example countOf(30, 'jour') //=> '30 jours' */
export const countOf = (count: number, noun: string): string =>
  `${count}\u00a0${count > 1 && !noun.endsWith('s') ? `${noun}s` : noun}`;
