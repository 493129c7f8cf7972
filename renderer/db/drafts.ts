import { db } from './current.ts';
import { localTime } from './localTime.ts';

/** Forms begun and not saved, one key a form (`clients/new`): they survive leaving the page and a crash. */
export const drafts = {
  /** The draft kept, undefined where there is none. */
  read: async (key: string): Promise<unknown> => (await db.localDrafts.get(key))?.value,
  write: async (key: string, value: unknown): Promise<void> => {
    await db.localDrafts.put({ key, value, at: localTime(Date.now()) });
  },
  drop: async (key: string): Promise<void> => {
    await db.localDrafts.delete(key);
  },
};
