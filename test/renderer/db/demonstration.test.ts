import { beforeEach, describe, expect, test } from 'vitest';
import { type Application, newDisk, type Outside, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';

let disk = newDisk();
let outside: Outside;
let application: Application;
beforeEach(async () => {
  disk = newDisk();
  outside = outsideOf();
  application = await startWindow(disk);
  await application.openDatabase(outside.host);
});

const own = {
  label: 'Client créé',
  set: [
    { table: 'clients' as const, id: 'mine', fields: { kind: 'company' as const, name: 'Le vrai client' } },
  ],
};
const clients = async () => (await application.db.clients.toArray()).map((client) => client.name);

describe('the demonstration', () => {
  test('stands in a database of its own and leaves without touching one’s own', async () => {
    await application.commit(own);
    const marker = outside.marker;
    expect(await application.enterDemonstration([scene])).toEqual({ ok: true, value: null });
    expect(application.isDemonstration()).toBe(true);
    expect(await clients()).toEqual(['Ardèche Bois', 'Hôtel des Gorges', 'OPCO EP']);
    await application.leaveDemonstration();
    expect(application.isDemonstration()).toBe(false);
    expect(await clients()).toEqual(['Le vrai client']);
    expect(outside.marker).toEqual(marker);
  });

  test('never reaches the journal file nor the marker, also when one works in it', async () => {
    await application.enterDemonstration([scene]);
    await application.commit(own);
    expect(await clients()).toContain('Le vrai client');
    expect(outside.journal).toEqual([]);
    expect(outside.marker).toBeNull();
    await application.leaveDemonstration();
    expect(await clients()).toEqual([]);
  });

  test('is still there at the next start, and marked', async () => {
    await application.enterDemonstration([scene]);
    application.db.close();
    application = await startWindow(disk);
    expect(await application.openDatabase(outside.host)).toMatchObject({
      state: 'ready',
      demonstration: true,
    });
    expect(application.isDemonstration()).toBe(true);
    expect((await application.listPage('clients')).total).toBe(3);
    await application.leaveDemonstration();
    application = await startWindow(disk);
    expect(await application.openDatabase(outside.host)).toEqual({ state: 'first' });
  });

  test('is made anew each time', async () => {
    await application.enterDemonstration([scene]);
    await application.commit(own);
    await application.leaveDemonstration();
    await application.enterDemonstration([scene]);
    expect(await clients()).not.toContain('Le vrai client');
  });

  test('that is refused is left at once', async () => {
    const wrong = { label: 'Faux', set: [{ table: 'rooms', id: 'r', fields: { name: 3 } }] } as never;
    expect(await application.enterDemonstration([scene, wrong])).toMatchObject({ ok: false });
    expect(application.isDemonstration()).toBe(false);
    expect(await application.preferences.read('demonstration')).toBeUndefined();
  });

  test('saved to a file is not read as one’s own data', async () => {
    await application.enterDemonstration([scene]);
    const file = await application.saveEverything();
    await application.leaveDemonstration();
    expect(await application.readEverything(file)).toMatchObject({
      ok: false,
      error: { code: 'demonstrationFile' },
    });
  });
});

describe('what a machine remembers', () => {
  test('preferences and the name of who works are the same in the demonstration', async () => {
    await application.whoIsWorking.set('  Sophie Martin ');
    await application.preferences.write('theme', 'dark');
    await application.enterDemonstration([scene]);
    expect(await application.preferences.read('theme')).toBe('dark');
    expect(await application.whoIsWorking.get()).toBe('Sophie Martin');
    expect((await application.db.journal.toArray())[0]?.payload?.by).toBe('Sophie Martin');
  });

  test('drafts are kept until dropped, those of the demonstration apart', async () => {
    await application.drafts.write('clients/new', { name: 'Ardè' });
    expect(await application.drafts.read('clients/new')).toEqual({ name: 'Ardè' });
    await application.enterDemonstration([scene]);
    expect(await application.drafts.read('clients/new')).toBeUndefined();
    await application.leaveDemonstration();
    await application.drafts.drop('clients/new');
    expect(await application.drafts.read('clients/new')).toBeUndefined();
  });
});
