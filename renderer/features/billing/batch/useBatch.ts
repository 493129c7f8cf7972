import { useEffect, useRef, useState } from 'react';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { useCommand } from '../../../ui/index.ts';
import { issueBatch } from './batchCommands.ts';
import type { BatchRow } from './batchRow.ts';
import type { BatchReport } from './inTurn.ts';

/** A batch: under way, with how far it is; or over, with what became of it. */
export interface Batch {
  readonly busy: boolean;
  readonly done: number;
  readonly total: number;
  readonly report: BatchReport | null;
  readonly run: (rows: readonly BatchRow[]) => void;
  /** The invoice under way still leaves whole; no other begins. */
  readonly stop: () => void;
}

/** Issues invoices in a batch that can be stopped; leaving the page stops it too. */
export function useBatch(on: CivilDay): Batch {
  const [{ done, total }, setCount] = useState({ done: 0, total: 0 });
  const [report, setReport] = useState<BatchReport | null>(null);
  const controller = useRef<AbortController | null>(null);
  useEffect(() => () => controller.current?.abort(), []);
  const issue = useCommand(issueBatch, { onDone: setReport });
  const run = (rows: readonly BatchRow[]): void => {
    const started = new AbortController();
    controller.current = started;
    setReport(null);
    setCount({ done: 0, total: rows.length });
    const onProgress = (count: number): void => setCount({ done: count, total: rows.length });
    issue.run(rows, on, { signal: started.signal, onProgress });
  };
  return { busy: issue.busy, done, total, report, run, stop: () => controller.current?.abort() };
}
