import { beforeEach, describe, expect, test } from 'vitest';
import { type Application, newDisk, type Outside, outsideOf, startWindow } from './application.ts';
import { sha256Hex, verifyChain } from '../../../shared/records/chain.ts';

let outside: Outside;
let application: Application;
beforeEach(async () => {
  outside = outsideOf();
  application = await startWindow(newDisk());
  await application.openDatabase(outside.host);
});

const client = (id: string) => ({
  label: 'Client créé',
  set: [{ table: 'clients' as const, id, fields: { kind: 'company' as const, name: 'Ardèche Bois' } }],
});
const acts = () => outside.journal.map((line) => JSON.parse(line).act).filter(Boolean);

describe('the journal file', () => {
  test('has each act when commit resolves, and its chain verifies', async () => {
    await application.whoIsWorking.set('Sophie Martin');
    await application.commit(client('c1'));
    expect(acts()).toHaveLength(1);
    await application.commit(client('c2'));
    expect(acts().map(({ payload }) => [payload.by, payload.label, payload.set[0].id])).toEqual([
      ['Sophie Martin', 'Client créé', 'c1'],
      ['Sophie Martin', 'Client créé', 'c2'],
    ]);
    expect(verifyChain(acts())).toMatchObject({ ok: true, value: { seq: 2, hash: outside.marker?.hash } });
  });

  test('has the bytes of attached files too: with the last backup it is everything', async () => {
    const bytes = new TextEncoder().encode('%PDF-1.7 essai');
    const sha256 = sha256Hex(bytes);
    await application.commit({ label: 'Logo', attach: [{ sha256, bytes, type: 'image/png' }] });
    const kept = outside.journal.map((line) => JSON.parse(line).attachment).find(Boolean);
    expect(kept).toMatchObject({ sha256, type: 'image/png', bytes: btoa('%PDF-1.7 essai') });
  });

  test('catches up at the next act after a full disk, which stops no one', async () => {
    outside.full = true;
    const done = await application.commit(client('c1'));
    expect(done.ok).toBe(true);
    expect(await application.journalBehind()).toBe(1);
    outside.full = false;
    await application.commit(client('c2'));
    expect(acts().map(({ seq }) => seq)).toEqual([1, 2]);
    expect(await application.journalBehind()).toBe(0);
  });

  test('is written whole and once when many acts come at once', async () => {
    await Promise.all(Array.from({ length: 12 }, (_, n) => application.commit(client(`c${n}`))));
    expect(acts().map(({ seq }) => seq)).toEqual(Array.from({ length: 12 }, (_, n) => n + 1));
  });

  test('is not asked of a host that has none', async () => {
    outside = outsideOf({ journalFile: false });
    application = await startWindow(newDisk());
    await application.openDatabase(outside.host);
    await application.commit(client('c1'));
    expect(outside.journal).toEqual([]);
    expect(await application.journalBehind()).toBe(0);
    expect(outside.marker).toMatchObject({ seq: 1, counts: { clients: 1 } });
  });
});
