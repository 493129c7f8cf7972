import { type Result, refused } from '../../result.ts';
import type { CreditExtent } from '../billing/partialCredit.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { Clause, Statement } from '../orders/statement.ts';
import type { TermsParameters } from '../terms/parameters.ts';
import { termsOfDossier } from '../terms/termsOfDossier.ts';

/** An order, and what the terms make of it on the day of a letter. */
export interface LetterOrder {
  readonly dossier: Dossier;
  readonly statement: Statement;
}

/** What a letter is written from: the order, what the terms make of it, and the day of the letter. */
export interface LetterCase extends LetterOrder {
  readonly on: CivilDay;
  /** Id of the fact that the letter answers; else the last one that stands. */
  readonly about?: string | undefined;
  /** Of a reminder: other orders of the same payer, whose invoices it lists too. */
  readonly others?: readonly LetterOrder[] | undefined;
  /** Of an avoir: all or a part of its invoice; else what the statement calls for, or the whole. */
  readonly credit?: CreditExtent | undefined;
}

/** Where one records what a letter still lacks. */
export type MissingFact =
  | 'pieces'
  | 'cancellation'
  | 'postponement'
  | 'invoice'
  | 'creditNote'
  | 'payment'
  | 'delivered'
  | 'formalNotice'
  | 'nothingToRecord';

/** Why there is nothing to write about: one French sentence, its clause, and what to record first. */
export interface NoMatter {
  readonly code: string;
  readonly because: string;
  readonly clause: Clause;
  readonly record: MissingFact;
}

/** What a letter says, or why the statement does not justify it. */
export type Matter<T> = Result<T, NoMatter>;

export const noMatter = (code: string, clause: Clause, record: MissingFact, because: string): Matter<never> =>
  refused({ code, clause, record, because });

/** The terms that this order lives under, its special conditions included (clause I). */
export const termsOfCase = ({ dossier, on }: Pick<LetterCase, 'dossier' | 'on'>): TermsParameters =>
  termsOfDossier(dossier, on).parameters;
