import { Dexie } from 'dexie';
import { beforeEach, describe, expect, test } from 'vitest';
import { type Application, newDisk, type Outside, outsideOf, startWindow } from './application.ts';

let disk: IDBFactory;
let outside: Outside;
beforeEach(() => {
  disk = newDisk();
  outside = outsideOf();
});

const client = (id: string, name = 'Ardèche Bois') => ({
  label: `Client « ${name} » créé`,
  set: [{ table: 'clients' as const, id, fields: { kind: 'company' as const, name } }],
});

/** The next start of the application on this disk. */
async function start(): Promise<Application & { opening: Awaited<ReturnType<Application['openDatabase']>> }> {
  const application = await startWindow(disk);
  return Object.assign(application, { opening: await application.openDatabase(outside.host) });
}

async function work(...ids: readonly string[]): Promise<Application> {
  const application = await start();
  for (const id of ids) {
    const done = await application.commit(client(id));
    expect(done.ok).toBe(true);
  }
  return application;
}

const close = (application: Application): void => application.current.home.close();
const deviceOf = async ({ current }: Application) => (await current.home.localDevice.get('this'))?.device;

/** Every row of every table, as an older copy of the disk would hold it. */
const copy = async ({ current }: Application) =>
  Promise.all(current.home.tables.map(async (table) => [table.name, await table.toArray()] as const));

describe('opening', () => {
  test('an empty disk is a first start, and stays one until something is kept', async () => {
    expect((await start()).opening).toEqual({ state: 'first' });
    expect((await start()).opening).toEqual({ state: 'first' });
  });

  test('a database with something in it is ready, on the same device', async () => {
    const first = await work('c1');
    const before = await deviceOf(first);
    close(first);
    const second = await start();
    expect(second.opening).toEqual({ state: 'ready', demonstration: false, newDevice: false });
    expect(await deviceOf(second)).toBe(before);
  });

  test('asks for strict durability at every act', async () => {
    const application = await start();
    const asked: string[] = [];
    application.db.clients.hook('creating', (_key, _row, transaction) => {
      asked.push(transaction.idbtrans.durability);
    });
    await application.commit(client('c1'));
    expect(asked).toEqual(['strict']);
  });

  test('refuses a database that a newer Émarge wrote, and leaves it as it is', async () => {
    const newer = new Dexie('emarge', { indexedDB: disk });
    newer.version(7).stores({ clients: 'id', later: 'id' });
    await newer.table('later').put({ id: 'x' });
    newer.close();
    expect((await start()).opening).toEqual({ state: 'newer', found: 7, known: 6 });
    await newer.open();
    expect(await newer.table('later').toArray()).toEqual([{ id: 'x' }]);
    newer.close();
  });

  test('says so when the browser gives no database at all', async () => {
    const refusing = { open: () => refusedRequest() } as unknown as IDBFactory;
    const application = await startWindow(refusing);
    expect(await application.openDatabase(outside.host)).toEqual({
      state: 'unavailable',
      detail: 'UnknownError',
    });
  });
});

/** As Chromium marks the event when it threw a damaged database away. */
const tellLoss = (event: Event): void =>
  void Object.assign(event, { dataLoss: 'total', dataLossMessage: 'Corruption' });

function refusedRequest(): EventTarget {
  const request = Object.assign(new EventTarget(), { error: { name: 'UnknownError' } });
  queueMicrotask(() => request.dispatchEvent(new Event('error')));
  return request;
}

describe('a database that lost its rows', () => {
  test('is told as emptied, at every start until something is kept again', async () => {
    const application = await work('c1', 'c2');
    close(application);
    disk = newDisk();
    const { opening } = await start();
    expect(opening).toMatchObject({
      state: 'emptied',
      marker: { seq: 2, counts: { clients: 2, journal: 2 } },
    });
    expect((await start()).opening.state).toBe('emptied');
  });

  test('goes on as another device once the person has decided', async () => {
    const before = await work('c1');
    const device = await deviceOf(before);
    close(before);
    disk = newDisk();
    const after = await start();
    if (after.opening.state !== 'emptied') throw new Error(after.opening.state);
    expect(await after.opening.proceed()).toEqual({ state: 'first' });
    expect(await deviceOf(after)).not.toBe(device);
    expect(outside.marker?.device).toBe(device);
    await after.commit(client('c9'));
    expect(outside.marker).toMatchObject({ device: await deviceOf(after), seq: 1 });
    close(after);
    expect((await start()).opening.state).toBe('ready');
  });

  test('is told as damaged when the engine says that it threw it away', async () => {
    await work('c1').then(close);
    const empty = newDisk();
    const open = empty.open.bind(empty);
    empty.open = (name, version) => {
      const request = open(name, version);
      if (version === undefined) request.addEventListener('upgradeneeded', tellLoss);
      return request;
    };
    disk = empty;
    expect((await start()).opening).toMatchObject({
      state: 'damaged',
      detail: 'Corruption',
      marker: { counts: { clients: 1 } },
    });
  });
});

async function restoreOlderCopy(): Promise<Application> {
  const application = await work('c1');
  const old = await copy(application);
  await application.commit(client('c2'));
  await application.commit(client('c3'));
  const { home } = application.current;
  for (const [name, rows] of old) {
    await home.table(name).clear();
    await home.table(name).bulkPut(rows);
  }
  close(application);
  return application;
}

describe('an older copy put in place of the database', () => {
  test('is told with the number of acts that are missing', async () => {
    await restoreOlderCopy();
    expect((await start()).opening).toMatchObject({ state: 'behind', missing: 2 });
  });

  test('goes on under a new device id, so that no line is written twice', async () => {
    const before = await restoreOlderCopy();
    const { opening, ...application } = await start();
    const device = outside.marker?.device;
    if (opening.state !== 'behind') throw new Error(opening.state);
    expect(await opening.proceed()).toEqual({ state: 'ready', demonstration: false, newDevice: true });
    await application.commit(client('c4'));
    const lines = await before.current.home.open().then(() => before.current.home.journal.toArray());
    expect(new Set(lines.map((line) => line.device)).size).toBe(2);
    expect(outside.marker?.device).not.toBe(device);
    expect(outside.marker?.seq).toBe(1);
  });
});

describe('the marker outside', () => {
  test('that lags behind, as a power cut leaves it, changes nothing', async () => {
    const application = await work('c1', 'c2');
    const lagging = outside.marker;
    await application.commit(client('c3'));
    close(application);
    outside.marker = lagging;
    expect((await start()).opening).toMatchObject({ state: 'ready', newDevice: false });
    expect(outside.marker?.seq).toBe(3);
  });

  test('that is gone, or speaks of another chain, makes another device of this computer', async () => {
    const application = await work('c1');
    const device = await deviceOf(application);
    close(application);
    outside.marker = null;
    const second = await start();
    expect(second.opening).toMatchObject({ state: 'ready', newDevice: true });
    const next = await deviceOf(second);
    expect(next).not.toBe(device);
    close(second);
    outside.marker = { ...outside.marker!, device: 'somebody-else', seq: 4, hash: 'x' };
    const third = await start();
    expect(third.opening).toMatchObject({ state: 'ready', newDevice: true });
    expect(await deviceOf(third)).not.toBe(next);
  });
});
