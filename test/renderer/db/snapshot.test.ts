import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeEach, describe, expect, test } from 'vitest';
import { sha256Hex, verifyChain } from '../../../shared/records/chain.ts';
import { type Application, newDisk, type Outside, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';

let saved: Uint8Array;
let source: Application;
let outside: Outside;
const bytes = strToU8('%PDF-1.7 proposition');

async function fresh(): Promise<Application> {
  const application = await startWindow(newDisk());
  outside = outsideOf();
  await application.openDatabase(outside.host);
  return application;
}

beforeEach(async () => {
  source = await fresh();
  await source.whoIsWorking.set('Sophie Martin');
  await source.commit(scene);
  await source.commit({
    label: 'Proposition DEV-2026-0001 émise',
    add: [{ subject: 'o1', kind: 'order.proposalIssued', day: '2026-11-23', data: {} }],
    attach: [{ sha256: sha256Hex(bytes), bytes, type: 'application/pdf' }],
    take: { series: 'DEV-2026', rank: 1, number: 'DEV-2026-0001', day: '2026-11-23' },
  });
  await source.db.courses.update('k1', { v: 9, laterField: { deep: ['x'] } });
  saved = await source.saveEverything();
});

const travelling = async ({ current }: Application) => {
  const tables = current.home.tables.filter((table) => !table.name.startsWith('local'));
  return Promise.all(tables.map(async (table) => [table.name, await table.toArray()] as const));
};
const derived = async ({ current: { home } }: Application) => [
  await home.localListing.toArray(),
  (await home.localCounts.toArray()).filter((count) => count.rows > 0),
];
const deviceOf = async ({ current }: Application) => (await current.home.localDevice.get('this'))?.device;

/** The saved file with some of its entries changed. */
const tampered = (change: Readonly<Record<string, Uint8Array | null>>): Uint8Array => {
  const entries = { ...unzipSync(saved), ...change };
  const kept = Object.entries(entries).filter((entry): entry is [string, Uint8Array] => entry[1] !== null);
  return zipSync(Object.fromEntries(kept));
};
const entry = (name: string): string => strFromU8(unzipSync(saved)[name] ?? new Uint8Array());
const sealed = (manifest: object): Record<string, Uint8Array> => ({
  'manifest.json': strToU8(JSON.stringify(manifest)),
  'manifest.sha256': strToU8(sha256Hex(JSON.stringify(manifest))),
});

describe('everything saved to one file', () => {
  test('comes back whole in an empty installation, unknown fields too', async () => {
    const before = await travelling(source);
    const target = await fresh();
    const done = await target.readEverything(saved);
    expect(done).toMatchObject({
      ok: true,
      value: { rows: before.reduce((sum, [, rows]) => sum + rows.length, 0) },
    });
    expect(await travelling(target)).toEqual(before);
    expect(await derived(target)).toEqual(await derived(source));
    expect(await target.readAttachment(sha256Hex(bytes))).toEqual(bytes);
  });

  test('goes on there as a new device, its chain beside the old one', async () => {
    const old = await deviceOf(source);
    const clock = (await source.db.localDevice.get('this'))?.clock ?? '';
    const target = await fresh();
    await target.readEverything(saved);
    expect(await deviceOf(target)).not.toBe(old);
    expect(outside.marker).toMatchObject({ device: await deviceOf(target), seq: 0, counts: { clients: 3 } });
    const done = await target.commit({
      label: 'Salle renommée',
      set: [{ table: 'rooms', id: 'r1', fields: { name: 'Salle verte' } }],
    });
    expect(done.ok && done.value.stamp > clock).toBe(true);
    const lines = Map.groupBy(await target.db.journal.toArray(), (line) => line.device);
    expect([...lines.values()].map((chain) => `${verifyChain(chain).ok} ${chain.length}`).toSorted()).toEqual(
      ['true 1', 'true 2'],
    );
  });

  test('holds nothing of the machine: no draft, no preference, no name of its user outside the journal', async () => {
    await source.drafts.write('clients/new', { name: 'Brouillon secret' });
    const entries = unzipSync(await source.saveEverything());
    expect(Object.keys(entries).filter((name) => name.includes('local'))).toEqual([]);
    const texts = Object.values(entries)
      .map((content) => strFromU8(content))
      .join('');
    expect(texts).not.toContain('Brouillon secret');
  });

  test('says how far it is', async () => {
    const seen: number[] = [];
    await source.saveEverything((done, total) => seen.push(done / total));
    expect(seen.at(-1)).toBe(1);
    expect(seen.toSorted((a, b) => a - b)).toEqual(seen);
  });

  test('is read into an empty installation only', async () => {
    const target = await fresh();
    await target.commit({
      label: 'Salle',
      set: [{ table: 'rooms', id: 'r9', fields: { name: 'Salle rouge' } }],
    });
    const before = await travelling(target);
    expect(await target.readEverything(saved)).toMatchObject({ ok: false, error: { code: 'notEmpty' } });
    expect(await travelling(target)).toEqual(before);
  });
});

/** What an empty installation makes of a file; a refusal must have a sentence and leave nothing behind. */
async function verdictOn(file: Uint8Array): Promise<string> {
  const target = await fresh();
  const done = await target.readEverything(file);
  if (done.ok) return 'read';
  const clean = (await travelling(target)).every(([, rows]) => rows.length === 0) && outside.marker === null;
  return clean && done.error.message.endsWith('.') ? done.error.code : 'half done';
}

describe('a file that is not to be trusted', () => {
  test('truncated anywhere is refused, and nothing is read', async () => {
    for (const share of [0.1, 0.5, 0.9, 0.999])
      expect(await verdictOn(saved.slice(0, Math.floor(saved.length * share)))).toBe('damagedFile');
  });

  test('of another kind is named so', async () => {
    expect(await verdictOn(strToU8('%PDF-1.7'))).toBe('notASavedFile');
    expect(await verdictOn(new Uint8Array())).toBe('notASavedFile');
    expect(await verdictOn(zipSync({ 'lisez-moi.txt': strToU8('bonjour') }))).toBe('notASavedFile');
  });

  test('with a row changed, taken out or added is refused', async () => {
    const clients = entry('tables/clients.jsonl');
    expect(
      await verdictOn(tampered({ 'tables/clients.jsonl': strToU8(clients.replace('Ardèche', 'Drôme')) })),
    ).toBe('damagedFile');
    expect(await verdictOn(tampered({ 'tables/clients.jsonl': null }))).toBe('damagedFile');
  });

  test('with a manifest that was edited is refused', async () => {
    expect(
      await verdictOn(tampered({ 'manifest.json': strToU8(entry('manifest.json').replace('2026', '2027')) })),
    ).toBe('damagedFile');
  });

  test('with a chain that was rewritten is refused, though its manifest agrees', async () => {
    const journal = entry('tables/journal.jsonl').replace('Maison d’essai', 'Maison d’autrui');
    const manifest = JSON.parse(entry('manifest.json'));
    const tables = manifest.tables.map((table: { name: string }) =>
      table.name === 'journal' ? { ...table, sha256: sha256Hex(journal) } : table,
    );
    const file = tampered({ 'tables/journal.jsonl': strToU8(journal), ...sealed({ ...manifest, tables }) });
    expect(await verdictOn(file)).toBe('damagedFile');
  });

  test('with an attached file of other bytes is refused', async () => {
    expect(
      await verdictOn(tampered({ [`attachments/${sha256Hex(bytes)}`]: strToU8('%PDF-1.7 autre') })),
    ).toBe('damagedFile');
  });

  test.each(['formatVersion', 'schemaVersion'])('of a newer version is refused by its %s', async (field) => {
    const manifest = { ...JSON.parse(entry('manifest.json')), [field]: 99 };
    expect(await verdictOn(tampered(sealed(manifest)))).toBe('newerFile');
  });

  test('that only cannot be written leaves nothing half done', async () => {
    const target = await fresh();
    target.db.numbers.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(target.readEverything(saved)).rejects.toThrow('killed');
    expect((await travelling(target)).every(([, rows]) => rows.length === 0)).toBe(true);
  });
});
