import { Dexie } from 'dexie';
import { type Result, ok } from '../../shared/result.ts';
import type { Changes, CommitRefusal } from './changes.ts';
import { commitTo } from './commitTo.ts';
import { home, show } from './current.ts';
import { demonstrationName, EmargeDatabase } from './database.ts';
import { preferences, whoIsWorking } from './preferences.ts';

const key = 'demonstration';
let opened: EmargeDatabase | null = null;

/** The demonstration, when that is what this machine showed last; else null. */
export async function openDemonstration(): Promise<EmargeDatabase | null> {
  if ((await preferences.read(key)) !== true) return null;
  opened ??= new EmargeDatabase(demonstrationName);
  if (!opened.isOpen()) await opened.open();
  return opened;
}

async function fill(
  database: EmargeDatabase,
  acts: readonly Changes[],
): Promise<Result<null, CommitRefusal>> {
  const by = await whoIsWorking.get();
  for (const changes of acts) {
    const done = await commitTo(database, { by, now: Date.now() }, changes);
    if (!done.ok) return done;
  }
  return ok(null);
}

/**
 * Makes the demonstration anew in a database of its own and shows it. One's own data, its journal file and its marker
 * are not touched.
 */
export async function enterDemonstration(acts: readonly Changes[]): Promise<Result<null, CommitRefusal>> {
  opened?.close();
  await Dexie.delete(demonstrationName);
  opened = new EmargeDatabase(demonstrationName);
  const filled = await fill(opened, acts);
  if (!filled.ok) {
    await leaveDemonstration();
    return filled;
  }
  await preferences.write(key, true);
  show(opened);
  return ok(null);
}

/** Goes back to one's own data. */
export async function leaveDemonstration(): Promise<void> {
  await preferences.drop(key);
  show(home);
  opened?.close();
  opened = null;
}
