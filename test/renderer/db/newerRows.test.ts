import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { applyPatches, type DataPatch, patched } from '../../../renderer/db/dataPatches.ts';
import type { EmargeDatabase } from '../../../renderer/db/database.ts';
import type { StoredRecord } from '../../../shared/records/setFields.ts';
import { done, machine, monday } from './support.ts';

let database: EmargeDatabase;
beforeEach(() => {
  database = machine();
});
afterEach(() => database.close());

/** As a later version may write it: more fields, a kind that is not known today, an address with a code. */
const newer = {
  id: 'c1',
  v: 7,
  scope: { office: '1795421700000-000000-d9', 'session:s1': '1795421700000-000001-d9' },
  stamps: { name: { at: '1795421700000-000000-d9', signature: 'x' } },
  kind: 'association',
  name: 'Ardèche Bois',
  pictures: [{ sha256: 'f00', place: { x: 1 } }],
  address: { street: '1 rue Haute', postcode: '07200', city: 'Aubenas', inseeCode: '07019' },
};

describe('a row of a newer version', () => {
  beforeEach(() => database.clients.put(newer as never));

  test('is whole after an edit, version and scope too', async () => {
    const { stamp } = await done(database, {
      set: [{ table: 'clients', id: 'c1', fields: { phone: '04' } }],
    });
    expect(await database.clients.get('c1')).toEqual({
      ...newer,
      phone: '04',
      stamps: { ...newer.stamps, phone: { at: stamp } },
    });
  });

  test('keeps what an edited field holds beyond what this version knows', async () => {
    const address = { street: '2 rue Basse', postcode: '07200', city: 'Aubenas' };
    await done(database, { set: [{ table: 'clients', id: 'c1', fields: { address } }] });
    expect((await database.clients.get('c1'))?.address).toEqual({ ...address, inseeCode: '07019' });
  });
});

describe('a data patch', () => {
  const initials: DataPatch = {
    name: '2027-initials',
    table: 'clients',
    fields: (row) => ({ initials: String(row['name']).slice(0, 1), name: 'never' }),
  };
  const other: DataPatch = { name: '2027-other', table: 'rooms', fields: () => ({ floor: 0 }) };

  test('adds fields under its constant stamp, and changes none that is there', async () => {
    await done(database, {
      set: [{ table: 'clients', id: 'c1', fields: { kind: 'company', name: 'Ardèche Bois' } }],
    });
    await applyPatches(database, [initials, other], monday);
    expect(await database.clients.get('c1')).toMatchObject({
      name: 'Ardèche Bois',
      initials: 'A',
      stamps: { initials: { at: '0-2027-initials' } },
    });
    expect(await database.localPatches.toCollection().primaryKeys()).toEqual(['2027-initials', '2027-other']);
  });

  test('is applied once, and the same everywhere', async () => {
    const row = { ...newer, id: 'c2' } as unknown as StoredRecord;
    expect(patched(row, initials)).toEqual(patched(structuredClone(row), initials));
    expect(patched(patched(row, initials), initials)).toEqual(patched(row, initials));
    await applyPatches(database, [initials], monday);
    await database.clients.put({ ...newer, id: 'c3' } as never);
    await applyPatches(database, [initials], monday);
    expect(await database.clients.get('c3')).not.toHaveProperty('initials');
  });

  test('that fails leaves neither its rows nor its name', async () => {
    await database.clients.bulkPut([newer, { ...newer, id: 'c2' }] as never);
    const failing: DataPatch = {
      ...initials,
      fields: (row) => {
        if (row.id === 'c2') throw new Error('bug');
        return { initials: 'A' };
      },
    };
    await expect(applyPatches(database, [failing], monday)).rejects.toThrow('bug');
    expect(await database.clients.get('c1')).toEqual(newer);
    expect(await database.localPatches.count()).toBe(0);
  });
});
