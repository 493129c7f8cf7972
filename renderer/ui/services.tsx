import { createContext, type ReactNode, useContext } from 'react';
import type { Result } from '../../shared/result.ts';
import type { Changes, Committed, CommitRefusal } from '../db/changes.ts';

/** A small store of JSON values by key, on this computer only. */
export interface LocalStore {
  readonly read: (key: string) => Promise<unknown>;
  readonly write: (key: string, value: unknown) => Promise<void>;
  readonly drop: (key: string) => Promise<void>;
}

/** What the kit needs of the application. `ui/` knows no database: the application hands these in. */
export interface KitServices {
  readonly drafts: LocalStore;
  readonly preferences: LocalStore;
  readonly commit: (changes: Changes) => Promise<Result<Committed, CommitRefusal>>;
}

const KitContext = createContext<KitServices | null>(null);

export const KitProvider = ({
  services,
  children,
}: {
  readonly services: KitServices;
  readonly children: ReactNode;
}) => <KitContext value={services}>{children}</KitContext>;

/** @throws when a widget of the kit stands outside `KitProvider`: a bug. */
export function useKit(): KitServices {
  const services = useContext(KitContext);
  if (!services) throw new Error('KitProvider is missing');
  return services;
}

/** A store that lives as long as the page: tests, and anything before the database is open. */
export function memoryStore(): LocalStore {
  const values = new Map<string, unknown>();
  return {
    read: (key) => Promise.resolve(values.get(key)),
    write: (key, value) => {
      values.set(key, value);
      return Promise.resolve();
    },
    drop: (key) => {
      values.delete(key);
      return Promise.resolve();
    },
  };
}
