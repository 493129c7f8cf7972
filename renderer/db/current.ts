import { databaseName, EmargeDatabase } from './database.ts';

/** One's own database, also while the demonstration is open: preferences live there. */
export const home: EmargeDatabase = new EmargeDatabase(databaseName);

/** The database that the screens show: one's own, or the demonstration. A live binding: never copy it. */
export let db: EmargeDatabase = home;

let turn = 0;
const listeners = new Set<() => void>();

/** Shows another database; whatever is live asks again. */
export function show(database: EmargeDatabase): void {
  if (database === db) return;
  db = database;
  turn += 1;
  for (const listener of listeners) listener();
}

/** How many times the database shown has changed: live queries depend on it. */
export const currentTurn = (): number => turn;

export function onShow(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** Whether what is on the screen is invented. */
export const isDemonstration = (): boolean => db !== home;
