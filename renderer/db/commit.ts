import type { Result } from '../../shared/result.ts';
import type { Changes, CommitRefusal, Committed } from './changes.ts';
import { commitTo } from './commitTo.ts';
import { db } from './current.ts';
import { fileJournal } from './journalFile.ts';
import { whoIsWorking } from './preferences.ts';

/**
 * The one door: keeps all that one act changes, or nothing of it. Resolves when it is on the disk, in the journal
 * file too where the host has one.
 * @example await commit({ label: 'Client « Ardèche Bois » créé', set: [{ table: 'clients', id: newId(), fields }] })
 */
export async function commit(changes: Changes): Promise<Result<Committed, CommitRefusal>> {
  const database = db;
  const by = await whoIsWorking.get();
  const done = await commitTo(database, { by, now: Date.now() }, changes);
  if (done.ok) await fileJournal(database);
  return done;
}
