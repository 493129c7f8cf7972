import type { Explained } from '../../../shared/domain/orders/statement.ts';

export interface ExplanationLine {
  readonly label: string;
  /** Already formatted. */
  readonly value: string;
  /** A rule above: the result. */
  readonly total?: boolean;
}

/** What « Pourquoi ? » shows: the clause, the sentence, then the facts and the arithmetic, if any. */
export interface Explanation extends Explained {
  /** What is explained: « Acompte, 522,00 € ». */
  readonly title: string;
  readonly facts?: readonly ExplanationLine[];
  readonly lines?: readonly ExplanationLine[];
}

/**
 * A clause of the terms or an article of law, as one says it.
 * @example clauseText('2.1') //=> 'CGV, art. 2.1'
 * @example clauseText('L6353-5') //=> 'art. L6353-5'
 */
export const clauseText = (clause: string): string =>
  /^[\dIVX.]+$/.test(clause) ? `CGV, art. ${clause}` : `art. ${clause}`;
