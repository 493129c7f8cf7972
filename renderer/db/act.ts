import type { CommitRefusal } from './changes.ts';
import type { EmargeDatabase } from './database.ts';
import type { DeviceRow } from './localRows.ts';
import type { Hand } from './plainFacts.ts';

/** One act under way, inside its transaction. */
export interface Act {
  readonly database: EmargeDatabase;
  readonly device: DeviceRow;
  /** The stamp of the act and of every field that it sets. */
  readonly stamp: string;
  readonly hand: Hand;
  /** The last stamp that the act gave. */
  readonly clock: () => string;
  /** Says how many rows a table gains, and how many of them are archived. */
  readonly count: (table: string, change: { readonly rows: number; readonly archived: number }) => void;
}

/** Leaves the transaction with nothing written; never leaves `commitTo`. */
export class Refused extends Error {
  readonly refusal: CommitRefusal;
  constructor(refusal: CommitRefusal) {
    super(refusal.code);
    this.refusal = refusal;
  }
}
