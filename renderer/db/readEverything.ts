import { type Result, ok, refused } from '../../shared/result.ts';
import type { JournalLine } from '../../shared/records/journal.ts';
import { home } from './current.ts';
import { applyPatches, dataPatches } from './dataPatches.ts';
import { type EmargeDatabase, travellingTables } from './database.ts';
import { leaveDemonstration } from './demonstration.ts';
import { rebuildDerived } from './derived.ts';
import { becomeAnotherDevice } from './device.ts';
import { fileJournal } from './journalFile.ts';
import { type Contents, contentsOf, readRefusal, type ReadRefusal } from './snapshotContents.ts';
import { schemaVersion } from './versions.ts';

/** What was read back, for the sentence shown. */
export interface ReadBack {
  readonly savedAt: string;
  readonly rows: number;
}

const isEmpty = async (database: EmargeDatabase): Promise<boolean> => {
  const counts = await Promise.all(travellingTables(database).map((table) => table.limit(1).count()));
  return counts.every((count) => count === 0);
};

const clockOf = (contents: Contents): string =>
  ((contents.rows.get('journal') ?? []) as readonly JournalLine[]).reduce(
    (last, { stamp }) => (stamp > last ? stamp : last),
    '',
  );

/** All of it or nothing: rows, what is derived from them, and a new device. */
async function write(database: EmargeDatabase, contents: Contents): Promise<boolean> {
  return database.transaction('rw', database.tables, async () => {
    if (!(await isEmpty(database))) return false;
    for (const table of travellingTables(database)) await table.bulkAdd(contents.rows.get(table.name) ?? []);
    const at = contents.manifest.savedAt;
    await database.localPatches.bulkPut(contents.manifest.patches.map((name) => ({ name, at })));
    await becomeAnotherDevice(database, clockOf(contents));
    await rebuildDerived(database);
    return true;
  });
}

/**
 * Reads a saved file into an installation that is still empty. The computer goes on under a new device id, so that
 * it never writes the same lines as the one that the file came from.
 * @returns a refusal with its sentence; then nothing was changed
 */
export async function readEverything(bytes: Uint8Array): Promise<Result<ReadBack, ReadRefusal>> {
  if (!(await isEmpty(home))) return refused(readRefusal('notEmpty'));
  const contents = contentsOf(bytes, schemaVersion);
  if (!contents.ok) return contents;
  const { manifest } = contents.value;
  if (manifest.demonstration) return refused(readRefusal('demonstrationFile'));
  if (!(await write(home, contents.value))) return refused(readRefusal('notEmpty'));
  await applyPatches(home, dataPatches, Date.now());
  await leaveDemonstration();
  await fileJournal(home);
  return ok({ savedAt: manifest.savedAt, rows: manifest.tables.reduce((sum, { rows }) => sum + rows, 0) });
}
