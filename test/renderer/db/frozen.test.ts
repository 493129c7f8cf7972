import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dexie } from 'dexie';
import { describe, expect, test } from 'vitest';
import { rebuildDerived } from '../../../renderer/db/derived.ts';
import { stores as versions } from '../../../renderer/db/versions.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
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

const frozenFolder = join(import.meta.dirname, '../../frozen');
/** Every version that shipped with a folder of its own, oldest first. */
const versionsFrozen = readdirSync(frozenFolder)
  .filter((name) => /^v\d+$/.test(name))
  .map((name) => Number(name.slice(1)))
  .toSorted((a, b) => a - b);
const folderOf = (version: number): string => join(frozenFolder, `v${version}`);

const bytesAgain = (_: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'base64' in value
    ? new Uint8Array(Buffer.from(String(value.base64), 'base64'))
    : value;
const readFrozen = (version: number): Frozen =>
  JSON.parse(readFileSync(join(folderOf(version), 'database.json'), 'utf8'), bytesAgain) as Frozen;

/** Writes a database as its version did, with the engine alone. */
function thaw(disk: IDBFactory, frozen: Frozen): Promise<void> {
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

interface Thawed {
  readonly frozen: Frozen;
  readonly outside: Outside;
  readonly application: Application;
}

/** A computer left as an older Émarge left it, and today's Émarge started on it. */
async function startOn(version: number): Promise<Thawed> {
  const frozen = readFrozen(version);
  const disk = newDisk();
  const outside = outsideOf();
  outside.marker = frozen.marker;
  await thaw(disk, frozen);
  return { frozen, outside, application: await startWindow(disk) };
}

/** The stores and indexes that the declaration makes up to a version. */
async function declaredUpTo(version: number): Promise<unknown> {
  const old = new Dexie('old', { indexedDB: newDisk() });
  for (const [index, stores] of versions.slice(0, version).entries()) old.version(index + 1).stores(stores);
  const native = (await old.open()).backendDB();
  const declared = [...native.objectStoreNames].map((name) => {
    const store = native.transaction(name).objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, multiEntry, unique } = store.index(index);
      return { name: index, keyPath, multiEntry, unique };
    });
    return { name, keyPath: store.keyPath, indexes };
  });
  old.close();
  return declared;
}

test('the first version and the one that keeps tasks and turnover are frozen', () => {
  expect(versionsFrozen).toEqual(expect.arrayContaining([1, 4]));
});

describe.each(versionsFrozen)('the database of version %i', (version) => {
  test('has the structure that its declaration still says', async () => {
    expect(await declaredUpTo(version)).toEqual(readFrozen(version).stores);
  });

  test('opens as it was left, every row whole, in the structure of today', async () => {
    const { frozen, outside, application } = await startOn(version);
    expect(await application.openDatabase(outside.host)).toEqual({
      state: 'ready',
      demonstration: false,
      newDevice: false,
    });
    for (const [name, rows] of travelling(frozen.rows))
      expect([name, await application.db.table(name).toArray()]).toEqual([name, rows]);
    expect(application.db.verno).toBe(versions.length);
    expect(await application.preferences.read('theme')).toBe('dark');
    expect(await application.drafts.read('clients/new')).toEqual({ name: 'Ardè' });
  });

  test('has everything derived made by the rules of today', async () => {
    const { outside, application } = await startOn(version);
    await application.openDatabase(outside.host);
    const kept = async () => [
      await application.db.table('localOrders').toArray(),
      await application.db.table('localTasks').toArray(),
      await application.db.table('localTurnover').toArray(),
    ];
    const opened = await kept();
    await rebuildDerived(application.db);
    expect(opened).toEqual(await kept());
    expect(opened[0]).toHaveLength(2);
  });

  test('saved by it to one file comes back whole', async () => {
    const frozen = readFrozen(version);
    const target = await startWindow(newDisk());
    await target.openDatabase(outsideOf().host);
    const saved = new Uint8Array(readFileSync(join(folderOf(version), 'saved.emarge')));
    expect(await target.readEverything(saved)).toMatchObject({ ok: true });
    for (const [name, rows] of travelling(frozen.rows))
      expect([name, await target.db.table(name).toArray()]).toEqual([name, rows]);
  });
});

test('the first version is worked on: its chain goes on, its dossiers read, its rows are found', async () => {
  const { frozen, outside, application } = await startOn(1);
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

test('the fourth version says what it said: the order cancelled under its own terms, the line put off', async () => {
  const { outside, application } = await startOn(4);
  await application.openDatabase(outside.host);
  const today = civilDay('2026-11-23');
  const dossier = await application.loadDossier('o1');
  if (!dossier) throw new Error('no dossier');
  // Two people at 870,00 €: 2 088,00 €, 626,40 € paid; received 24 days before, ten days agreed: the deposit is kept.
  const { status, balance, due } = statementOfDossier(dossier, today);
  expect([status, balance.client]).toEqual(['cancelled', 0]);
  expect(due.map(({ kind, amount }) => [kind, amount])).toEqual([['cancellationIndemnity', 62_640]]);
  const [chased] = (await application.readOrderTasks(today)).filter(({ id }) => id === 'o2');
  expect(chased?.putOffs.map(({ until }) => until)).toEqual(['2026-12-01']);
  expect(await application.db.rates.get('2027-S1')).toMatchObject({ ecb: 215 });
});
