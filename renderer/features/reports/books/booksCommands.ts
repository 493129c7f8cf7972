import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import {
  type BatchRefusal,
  type ExportBatch,
  nextBatch,
} from '../../../../shared/domain/books/exportBatch.ts';
import { readFec } from '../../../../shared/domain/books/fecFile.ts';
import { fecTable } from '../../../../shared/domain/books/fecTable.ts';
import type { HostRefusal } from '../../../../shared/host/contract.ts';
import { sha256Hex } from '../../../../shared/records/chain.ts';
import { type Result, ok, refused } from '../../../../shared/result.ts';
import { type CommitRefusal, commit, idOf, type NewFact, organisationId } from '../../../db/index.ts';
import { host } from '../../../host/host.ts';
import { saveTable } from '../tableCommands.ts';
import { type BatchRow, loadBatches, loadBatchFile, readBatchCase } from './booksQueries.ts';

const encoder = new TextEncoder();

const factOf = (batch: ExportBatch, today: CivilDay, list: Uint8Array): NewFact => {
  const { bytes, entryIds, number, from, until, fileName, lastEntry, debit, credit } = batch;
  return {
    // The nth batch is one thing: two windows that export at once make one.
    id: idOf('booksExported', String(number)),
    subject: organisationId,
    kind: 'booksExported',
    day: today,
    data: {
      number,
      from,
      until,
      fileName,
      sha256: sha256Hex(bytes),
      entriesSha256: sha256Hex(list),
      entries: entryIds.length,
      lastEntry,
      debit,
      credit,
    },
  };
};

/**
 * Makes the next batch, up to a day, and keeps it for ever: its number, its bytes, which entries it took and the
 * auxiliary codes that it gave, in one act.
 */
export async function exportBooks(
  until: CivilDay,
  today: CivilDay,
): Promise<Result<ExportBatch, BatchRefusal | CommitRefusal>> {
  const { of, newCodes } = await readBatchCase(until, today);
  const made = nextBatch(of);
  if (!made.ok) return made;
  const batch = made.value;
  const list = encoder.encode(batch.entryIds.join('\n'));
  const done = await commit({
    label: `Lot comptable n°\u00a0${batch.number} exporté jusqu’au ${formatDay(batch.until)}`,
    set: [...newCodes].map(([id, accountCode]) => ({
      table: 'clients' as const,
      id,
      fields: { accountCode },
    })),
    add: [factOf(batch, today, list)],
    attach: [batch.bytes, list].map((bytes) => ({ sha256: sha256Hex(bytes), bytes, type: 'text/plain' })),
  });
  if (done.ok) return ok(batch);
  // Another window may have made this batch meanwhile, of other entries: what is left goes with the next.
  const isTaken = done.error.code === 'invalid' && (await loadBatches()).length >= batch.number;
  return isTaken ? exportBooks(until, today) : done;
}

const missing = {
  code: 'batchMissing',
  message: 'Le fichier de ce lot n’est pas sur cet ordinateur, ou n’est plus celui qui est parti.',
} as const;

/** Saves the file of a batch again: the very bytes that left, or the same lines for a spreadsheet. */
export async function saveBatch(
  { sha256, fileName }: Pick<BatchRow, 'sha256' | 'fileName'>,
  kind: 'text' | 'csv' | 'xlsx',
): Promise<Result<{ readonly path: string }, HostRefusal | typeof missing>> {
  const bytes = await loadBatchFile(sha256);
  if (!bytes) return refused(missing);
  if (kind === 'text') return host.saveFile({ name: fileName, kind, bytes: bytes.slice() });
  return saveTable(fecTable(fileName.replace(/\.txt$/, ''), readFec(bytes)), kind);
}
