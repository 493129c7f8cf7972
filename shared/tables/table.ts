import type { Cents } from '../domain/money/cents.ts';

/** A text, or an amount: a spreadsheet adds amounts up. */
export type Cell = string | { readonly cents: Cents };

/** A table for people, written as CSV or as a workbook. */
export interface Table {
  readonly name: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}
