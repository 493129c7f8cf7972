import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { rebuildDerived } from '../../../renderer/db/derived.ts';
import { stores as versions } from '../../../renderer/db/versions.ts';
import type { Marker } from '../../../shared/host/contract.ts';
import { verifyChain } from '../../../shared/records/chain.ts';
import { type Application, newDisk, type Outside, outsideOf, startWindow } from './application.ts';

interface Frozen {
  readonly name: string;
  readonly version: number;
  readonly marker: Marker;
  readonly stores: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly indexes: readonly {
      readonly name: string;
      readonly keyPath: string | string[];
      readonly multiEntry: boolean;
      readonly unique: boolean;
    }[];
  }[];
  readonly rows: Readonly<Record<string, readonly object[]>>;
}

const folder = join(import.meta.dirname, '../../frozen/v1');
const bytesAgain = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value
    ? new Uint8Array(Buffer.from(String(value.base64), 'base64'))
    : value;
const frozen = JSON.parse(readFileSync(join(folder, 'database.json'), 'utf8'), bytesAgain) as Frozen;

/** Writes the database as the first version did, with the engine alone. */
function thaw(disk: IDBFactory): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = disk.open(frozen.name, frozen.version);
    request.addEventListener('error', reject);
    request.addEventListener('upgradeneeded', () => {
      for (const { name, keyPath, indexes } of frozen.stores) {
        const store = request.result.createObjectStore(name, { keyPath });
        for (const index of indexes) store.createIndex(index.name, index.keyPath, index);
        for (const row of frozen.rows[name] ?? []) store.put(row);
      }
    });
    request.addEventListener('success', () => {
      request.result.close();
      resolve();
    });
  });
}

const travelling = (rows: Frozen['rows']) =>
  Object.entries(rows).filter(([name]) => !name.startsWith('local'));

let disk: IDBFactory;
let outside: Outside;
let application: Application;
beforeEach(async () => {
  disk = newDisk();
  outside = outsideOf();
  outside.marker = frozen.marker;
  await thaw(disk);
  application = await startWindow(disk);
});

describe('the database of the first version', () => {
  test('has the structure that its declaration still says', async () => {
    const first = new Dexie('first', { indexedDB: newDisk() });
    first.version(1).stores(versions[0] ?? {});
    const native = (await first.open()).backendDB();
    const declared = [...native.objectStoreNames].map((name) => {
      const store = native.transaction(name).objectStore(name);
      const indexes = [...store.indexNames].map((index) => {
        const { keyPath, multiEntry, unique } = store.index(index);
        return { name: index, keyPath, multiEntry, unique };
      });
      return { name, keyPath: store.keyPath, indexes };
    });
    first.close();
    expect(declared).toEqual(frozen.stores);
  });

  test('opens as it was left, every row whole', async () => {
    expect(await application.openDatabase(outside.host)).toEqual({
      state: 'ready',
      demonstration: false,
      newDevice: false,
    });
    for (const [name, rows] of travelling(frozen.rows))
      expect([name, await application.db.table(name).toArray()]).toEqual([name, rows]);
    expect(await application.preferences.read('theme')).toBe('dark');
    expect(await application.drafts.read('clients/new')).toEqual({ name: 'Ardè' });
  });

  test('is worked on: its chain goes on, its dossiers read, its rows are found', async () => {
    await application.openDatabase(outside.host);
    const done = await application.commit({
      label: 'Téléphone noté',
      set: [{ table: 'clients', id: 'c9', fields: { phone: '04 75 00 00 00' } }],
    });
    expect(done.ok).toBe(true);
    expect(verifyChain(await application.db.journal.toArray())).toMatchObject({
      ok: true,
      value: { seq: 7 },
    });
    const before = frozen.rows['clients']?.find((row) => 'id' in row && row.id === 'c9');
    expect(await application.db.clients.get('c9')).toMatchObject({
      ...before,
      phone: '04 75 00 00 00',
      stamps: { ...(before as { stamps: object }).stamps },
    });
    const dossier = await application.loadDossier('o1');
    expect(dossier?.facts.map((fact) => fact.kind)).toContain('order.somethingLater');
    await rebuildDerived(application.db);
    expect((await application.searchEverything('amis bois')).map((hit) => hit.id)).toEqual(['c9']);
    expect((await application.searchEverything('dev 1')).map((hit) => hit.subject)).toEqual(['o1']);
  });

  test('saved by it to one file comes back whole', async () => {
    const target = await startWindow(newDisk());
    await target.openDatabase(outsideOf().host);
    const saved = new Uint8Array(readFileSync(join(folder, 'saved.emarge')));
    expect(await target.readEverything(saved)).toMatchObject({ ok: true });
    for (const [name, rows] of travelling(frozen.rows))
      expect([name, await target.db.table(name).toArray()]).toEqual([name, rows]);
  });
});
