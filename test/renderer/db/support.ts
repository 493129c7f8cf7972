import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Changes, CommitRefusal, Committed } from '../../../renderer/db/changes.ts';
import { type Author, commitTo } from '../../../renderer/db/commitTo.ts';
import { databaseName, EmargeDatabase } from '../../../renderer/db/database.ts';
import type { Result } from '../../../shared/result.ts';

/** Monday 23 November 2026, 09:15 in Paris. */
export const monday = 1_795_421_700_000;

/** A database on a machine of its own. */
export const machine = (engine = new IDBFactory()): EmargeDatabase =>
  new EmargeDatabase(databaseName, { indexedDB: engine, IDBKeyRange });

let seconds = 0;
/** The next author: each act one second after the one before. */
export const hand = (by = 'Sophie Martin'): Author => ({ by, now: monday + 1000 * (seconds += 1) });

export const act = (
  database: EmargeDatabase,
  changes: Omit<Changes, 'label'> & { label?: string },
): Promise<Result<Committed, CommitRefusal>> => commitTo(database, hand(), { label: 'Essai', ...changes });

/** What must have been committed. */
export async function done(
  database: EmargeDatabase,
  changes: Omit<Changes, 'label'> & { label?: string },
): Promise<Committed> {
  const result = await act(database, changes);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

/** What must have been refused. */
export async function refusal(
  database: EmargeDatabase,
  changes: Omit<Changes, 'label'> & { label?: string },
): Promise<CommitRefusal> {
  const result = await act(database, changes);
  if (result.ok) throw new Error('committed');
  return result.error;
}
