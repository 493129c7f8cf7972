import type { Clause, Explained } from '../orders/statement.ts';
import type { Passage } from '../terms/text/clause.ts';

export interface ExplanationLine {
  readonly label: string;
  /** Already formatted. */
  readonly value: string;
  /** A rule above: the result. */
  readonly total?: boolean;
}

/** A clause in the version of the terms that the order lives under, as its client signed it. */
export interface SignedClause {
  /** « CGV 2026-1, en vigueur depuis le 1er janvier 2026 » */
  readonly version: string;
  /** As that version numbers it. */
  readonly number: string;
  readonly title: string;
  readonly passages: readonly Passage[];
  /** Special conditions of this order that replace a figure of the clause (clause I), a sentence each. */
  readonly special?: readonly string[];
  /** Why they were agreed, and what no figure says. */
  readonly note?: string;
}

/** An article of law that decides, in a sentence of ours, with what it does to the terms. */
export interface CitedArticle {
  /** « art. L6353-6 du Code du travail » */
  readonly article: string;
  readonly says: string;
  /** Where the law wins over the terms or fills them: the sentence that says so. */
  readonly overTerms?: string;
}

/** What « Pourquoi ? » answers: one sentence, the arithmetic, the facts, the clause as signed and the law. */
export interface Explanation extends Omit<Explained, 'clause'> {
  /** What is explained: « Acompte, 522,00 € ». */
  readonly title: string;
  /** Null where no clause decides: a correction that points at nothing. */
  readonly clause: Clause | null;
  /** What the terms of the order call it: « CGV, art. 7 »; missing where no dossier is known. */
  readonly cited?: string;
  /** What happened, as recorded, each with its day. */
  readonly facts?: readonly ExplanationLine[];
  /** The arithmetic, line by line; the last one is the figure that was asked about. */
  readonly lines?: readonly ExplanationLine[];
  readonly signed?: SignedClause;
  readonly law?: readonly CitedArticle[];
}

/**
 * Whether a clause is one of the terms, and no article of law.
 * @example isOfTheTerms('2.1') //=> true
 * @example isOfTheTerms('L6353-5') //=> false
 */
export const isOfTheTerms = (clause: Clause): boolean => /^[\dIVX.]+$/.test(clause);

/**
 * A clause of the model's terms or an article of law, as one says it.
 * @example clauseText('2.1') //=> 'CGV, art. 2.1'
 * @example clauseText('L6353-5') //=> 'art. L6353-5'
 */
export const clauseText = (clause: Clause): string =>
  isOfTheTerms(clause) ? `CGV, art. ${clause}` : `art. ${clause}`;
