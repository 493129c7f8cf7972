import { type RecordTable, recordTables } from '../../shared/records/records.ts';
import { setFields, type StoredRecord } from '../../shared/records/setFields.ts';
import { patchStamp } from '../../shared/records/stamp.ts';
import type { EmargeDatabase } from './database.ts';
import { rebuildDerived } from './derived.ts';
import { localTime } from './localTime.ts';

/**
 * A change of the data that a version of the application brings. It adds fields and never changes one that is there,
 * from the row alone: the same on every machine, under a stamp that every edit comes after.
 */
export interface DataPatch {
  /** Never changes: `2027-split-names`. */
  readonly name: string;
  readonly table: RecordTable;
  readonly fields: (row: StoredRecord) => Readonly<Record<string, unknown>>;
}

/** Every patch ever shipped, oldest first. */
export const dataPatches: readonly DataPatch[] = [];

/** A record after a patch: only fields that it never had are set. */
export function patched(row: StoredRecord, patch: DataPatch): StoredRecord {
  const fresh = Object.entries(patch.fields(row)).filter(
    ([field]) => row.stamps[field] === undefined && row[field] === undefined,
  );
  const change = { id: row.id, fields: Object.fromEntries(fresh) };
  return fresh.length === 0 ? row : setFields(row, change, patchStamp(patch.name)).row;
}

async function apply(database: EmargeDatabase, patch: DataPatch, now: number): Promise<void> {
  const table = database.table<StoredRecord>(patch.table);
  await database.transaction('rw', table, database.localPatches, async () => {
    await table.toCollection().modify((row, ref) => {
      ref.value = patched(row, patch);
    });
    await database.localPatches.add({ name: patch.name, at: localTime(now) });
  });
}

/** Applies the patches that this database has not seen, each recorded in the transaction that applies it. */
export async function applyPatches(
  database: EmargeDatabase,
  patches: readonly DataPatch[],
  now: number,
): Promise<void> {
  const seen = new Set(await database.localPatches.toCollection().primaryKeys());
  const missing = patches.filter((patch) => !seen.has(patch.name) && recordTables.includes(patch.table));
  for (const patch of missing) await apply(database, patch, now);
  if (missing.length > 0) await rebuildDerived(database);
}
