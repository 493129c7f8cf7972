import { home } from './current.ts';

/** What this machine remembers of its user's habits: never travels, the same in the demonstration. */
export const preferences = {
  /** The value kept, undefined where there is none. */
  read: async (key: string): Promise<unknown> => (await home.localPreferences.get(key))?.value,
  write: async (key: string, value: unknown): Promise<void> => {
    await home.localPreferences.put({ key, value });
  },
  drop: async (key: string): Promise<void> => {
    await home.localPreferences.delete(key);
  },
};

const whoKey = 'whoIsWorking';

/** Until there are accounts: who sits here, asked at the first start and written in the journal. */
export const whoIsWorking = {
  /** The name, '' as long as nobody gave one. */
  get: async (): Promise<string> => {
    const name = await preferences.read(whoKey);
    return typeof name === 'string' ? name : '';
  },
  set: (name: string): Promise<void> => preferences.write(whoKey, name.normalize('NFC').trim()),
};
