import { db } from './current.ts';
import { localTime } from './localTime.ts';

/** Forms begun and not saved: they survive leaving the page and a crash, and never travel. */
export const drafts = {
  /** @param key one a form: `clients/new`, `clients/<id>` */
  async read<T>(key: string): Promise<{ readonly value: T; readonly at: string } | null> {
    const row = await db.localDrafts.get(key);
    return row === undefined ? null : { value: row.value as T, at: row.at };
  },
  async keep(key: string, value: unknown): Promise<void> {
    await db.localDrafts.put({ key, value, at: localTime(Date.now()) });
  },
  async forget(key: string): Promise<void> {
    await db.localDrafts.delete(key);
  },
};
