import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { vi } from 'vitest';
import type { Marker } from '../../../shared/host/contract.ts';
import type { HostApi } from '../../../shared/host/hostApi.ts';
import { ok, refused } from '../../../shared/result.ts';

const unavailable = async () => refused({ code: 'unavailable' } as const);

/** What lies outside the database on one computer: a marker, and a journal file unless it is a browser. */
export interface Outside {
  readonly host: HostApi;
  marker: Marker | null;
  readonly journal: string[];
  /** When true the disk refuses the journal. */
  full: boolean;
}

export function outsideOf(options: { readonly journalFile: boolean } = { journalFile: true }): Outside {
  const outside: Outside = {
    marker: null,
    journal: [],
    full: false,
    host: {
      info: async () =>
        ok({ host: 'electron', version: '0.1.0', platform: 'linux', journalFile: options.journalFile }),
      readMarker: async () => ok({ marker: outside.marker }),
      writeMarker: async ({ marker }) => {
        outside.marker = marker;
        return ok({});
      },
      appendJournal: async ({ lines }) => {
        if (outside.full) return refused({ code: 'diskFull' });
        outside.journal.push(...lines);
        return ok({});
      },
      saveFile: unavailable,
      saveFolder: unavailable,
      openFile: unavailable,
      print: unavailable,
    },
  };
  return outside;
}

export type Application = typeof import('../../../renderer/db/index.ts') & {
  readonly current: typeof import('../../../renderer/db/current.ts');
};

/**
 * The data layer as one window loads it: again for the same engine, it is a second window, or the next start.
 * @param engine the disk
 */
export async function startWindow(engine: IDBFactory): Promise<Application> {
  vi.resetModules();
  Object.assign(Dexie.dependencies, { indexedDB: engine, IDBKeyRange });
  const index = await import('../../../renderer/db/index.ts');
  const current = await import('../../../renderer/db/current.ts');
  return {
    ...index,
    current,
    get db() {
      return current.db;
    },
  };
}

/** A computer with an empty disk and nothing outside it. */
export const newDisk = (): IDBFactory => new IDBFactory();
