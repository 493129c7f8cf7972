import type { Result } from '../../../../shared/result.ts';
import type { BatchRow } from './batchRow.ts';

/** An invoice of the batch that left. */
export interface BatchIssued {
  readonly number: string;
  readonly sha256: string;
}

/** What became of a batch: what left, what did not and why, and whether it was stopped. */
export interface BatchReport {
  readonly issued: readonly BatchIssued[];
  readonly held: readonly { readonly row: BatchRow; readonly why: string }[];
  readonly stopped: boolean;
}

export interface BatchWatch {
  readonly signal: AbortSignal;
  readonly onProgress: (done: number) => void;
}

/** Why one invoice did not leave. */
export interface HeldBack {
  readonly why: string;
}

/**
 * Issues invoices one after the other, each whole in one act of its own: a batch that is stopped, or killed, leaves
 * what has left and nothing else, and the series has no hole. What cannot leave is told, and does not stop the others.
 * @example await inTurn(rows, issueRow, { signal, onProgress: setDone })
 */
export async function inTurn(
  rows: readonly BatchRow[],
  issue: (row: BatchRow) => Promise<Result<BatchIssued, HeldBack>>,
  { signal, onProgress }: BatchWatch,
): Promise<BatchReport> {
  const issued: BatchIssued[] = [];
  const held: (HeldBack & { readonly row: BatchRow })[] = [];
  for (const [index, row] of rows.entries()) {
    if (signal.aborted) break;
    const done = await issue(row);
    if (done.ok) issued.push(done.value);
    else held.push({ row, ...done.error });
    onProgress(index + 1);
  }
  return { issued, held, stopped: issued.length + held.length < rows.length };
}
