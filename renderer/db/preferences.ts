import { home } from './current.ts';

/** What this machine remembers of its user's habits: never travels, the same in the demonstration. */
export const preferences = {
  /** @example await preferences.get('theme', 'light') */
  async get<T>(key: string, otherwise: T): Promise<T> {
    const row = await home.localPreferences.get(key);
    return row === undefined ? otherwise : (row.value as T);
  },
  async set(key: string, value: unknown): Promise<void> {
    await home.localPreferences.put({ key, value });
  },
  async forget(key: string): Promise<void> {
    await home.localPreferences.delete(key);
  },
};

const whoKey = 'whoIsWorking';

/** Until there are accounts: who sits here, asked at the first start and written in the journal. */
export const whoIsWorking = {
  /** The name, '' as long as nobody gave one. */
  get: (): Promise<string> => preferences.get(whoKey, ''),
  set: (name: string): Promise<void> => preferences.set(whoKey, name.normalize('NFC').trim()),
};
