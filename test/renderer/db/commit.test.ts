import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { EmargeDatabase } from '../../../renderer/db/database.ts';
import { verifyChain } from '../../../shared/records/chain.ts';
import { stampsOf } from '../../../renderer/db/stampsOf.ts';
import { act, done, machine, refusal } from './support.ts';

let database: EmargeDatabase;
beforeEach(() => {
  database = machine();
});
afterEach(() => database.close());

const ardeche = { kind: 'company', name: 'Ardèche Bois' } as const;
const create = (fields: Record<string, unknown> = ardeche) =>
  ({ table: 'clients', id: 'c1', fields }) as never;

const dump = async () =>
  Object.fromEntries(
    await Promise.all(database.tables.map(async (t) => [t.name, await t.toArray()] as const)),
  );

describe('a record', () => {
  test('is made with a version, a scope and a stamp for each field', async () => {
    const { stamp } = await done(database, { set: [create()] });
    expect(await database.clients.get('c1')).toEqual({
      id: 'c1',
      v: 1,
      scope: { office: stamp },
      stamps: { kind: { at: stamp }, name: { at: stamp } },
      ...ardeche,
    });
  });

  test('keeps the stamp that each field replaced', async () => {
    const first = await done(database, { set: [create()] });
    const second = await done(database, {
      set: [{ table: 'clients', id: 'c1', fields: { name: 'Ardèche Bois SAS' } }],
    });
    const row = await database.clients.get('c1');
    expect(row?.stamps['name']).toEqual({ at: second.stamp, was: first.stamp });
    expect(row?.stamps['kind']).toEqual({ at: first.stamp });
  });

  test('text is kept in NFC, without blanks at its ends', async () => {
    await done(database, { set: [create({ kind: 'company', name: '  Arde\u0300che Bois ' })] });
    expect((await database.clients.get('c1'))?.name).toBe('Ardèche Bois');
  });

  test('a field set to what it holds already is no change, and no act', async () => {
    await done(database, { set: [create()] });
    await done(database, { set: [create({ name: 'Ardèche Bois' })] });
    expect(await database.journal.count()).toBe(1);
  });

  test('a field is emptied by undefined, and its stamp stays', async () => {
    await done(database, { set: [create({ ...ardeche, email: 'a@b.fr' })] });
    const { stamp } = await done(database, {
      set: [{ table: 'clients', id: 'c1', fields: { email: undefined } }],
    });
    const row = await database.clients.get('c1');
    expect(row).not.toHaveProperty('email');
    expect(row?.stamps['email']?.at).toBe(stamp);
  });
});

describe('what is not valid', () => {
  test('is refused in French under its field, and nothing is written', async () => {
    const error = await refusal(database, { set: [create({ kind: 'firm', address: { street: 1 } })] });
    expect(error.code === 'invalid' && error.issues.map(({ field, message }) => [field, message])).toEqual([
      ['kind', 'Cette valeur ne fait pas partie des choix.'],
      ['address.street', 'Cette valeur n’est pas du bon genre.'],
      ['address.postcode', 'À renseigner.'],
      ['address.city', 'À renseigner.'],
      ['name', 'À renseigner.'],
    ]);
    expect(await database.clients.count()).toBe(0);
    expect(await database.journal.count()).toBe(0);
  });

  test.each(['_rev', '$key', 'realmId', 'owner', 'stamps', 'id', 'unknownField'])(
    'no field is called %s',
    async (name) => {
      const error = await refusal(database, { set: [create({ ...ardeche, [name]: 'x' })] });
      expect(error.code).toBe('invalid');
    },
  );

  test('a reserved name is refused at any depth', async () => {
    const address = { street: '', postcode: '', city: '', _id: 'x' };
    const error = await refusal(database, { set: [create({ ...ardeche, address })] });
    expect(error.code === 'invalid' && error.issues[0]).toEqual({
      table: 'clients',
      id: 'c1',
      field: 'address._id',
      message: 'Ce nom de champ est réservé.',
    });
  });

  test('a name of 10 001 characters is refused, one of 10 000 kept', async () => {
    const error = await refusal(database, { set: [create({ ...ardeche, name: 'n'.repeat(10_001) })] });
    expect(error.code === 'invalid' && error.issues[0]?.message).toBe('Il faut au plus 10000 caractères.');
    await done(database, { set: [create({ ...ardeche, name: 'n'.repeat(10_000) })] });
  });
});

describe('two windows on one record', () => {
  test('edits of different fields are both kept, and the second is told', async () => {
    await done(database, { set: [create()] });
    const base = stampsOf((await database.clients.get('c1'))!);
    await done(database, {
      set: [{ table: 'clients', id: 'c1', fields: { phone: '04 75 00 00 00' }, base }],
    });
    const second = await done(database, {
      set: [{ table: 'clients', id: 'c1', fields: { email: 'a@b.fr' }, base }],
    });
    expect(second.mergedWith).toEqual(['phone']);
    expect(await database.clients.get('c1')).toMatchObject({ phone: '04 75 00 00 00', email: 'a@b.fr' });
  });

  test('a field that both fill is told too, though it was empty when read', async () => {
    await done(database, { set: [create()] });
    const base = stampsOf((await database.clients.get('c1'))!);
    await done(database, { set: [{ table: 'clients', id: 'c1', fields: { email: 'a@b.fr' }, base }] });
    const error = await refusal(database, {
      set: [{ table: 'clients', id: 'c1', fields: { email: 'c@d.fr' }, base }],
    });
    expect(error).toEqual({ code: 'changedMeanwhile', fields: [{ field: 'email', theirs: 'a@b.fr' }] });
  });

  test('a conflict settled by leaving the field out of what was read goes through', async () => {
    await done(database, { set: [create()] });
    const { name: _, ...base } = stampsOf((await database.clients.get('c1'))!);
    await done(database, { set: [{ table: 'clients', id: 'c1', fields: { name: 'A' } }] });
    await done(database, { set: [{ table: 'clients', id: 'c1', fields: { name: 'B' }, base }] });
    expect((await database.clients.get('c1'))?.name).toBe('B');
  });

  test('the second edit of one field is refused and shown the first', async () => {
    await done(database, { set: [create()] });
    const base = stampsOf((await database.clients.get('c1'))!);
    await done(database, {
      set: [{ table: 'clients', id: 'c1', fields: { name: 'Ardèche Bois SAS' }, base }],
    });
    const error = await refusal(database, {
      set: [{ table: 'clients', id: 'c1', fields: { name: 'Bois d’Ardèche' }, base }],
    });
    expect(error).toEqual({
      code: 'changedMeanwhile',
      fields: [{ field: 'name', theirs: 'Ardèche Bois SAS' }],
    });
    expect((await database.clients.get('c1'))?.name).toBe('Ardèche Bois SAS');
  });

  test('acts of both at once give one chain without a gap, and no stamp twice', async () => {
    const engine = new IDBFactory();
    const windows = [machine(engine), machine(engine)];
    const each = Array.from({ length: 10 }, (_, n) => n + 1);
    const results = await Promise.all(
      each.flatMap((n) =>
        windows.map((window) => act(window, { set: [create({ ...ardeche, headcount: n })] })),
      ),
    );
    expect(results.every((result) => result.ok)).toBe(true);
    const lines = (await windows[0]?.journal.toArray()) ?? [];
    expect(verifyChain(lines).ok).toBe(true);
    expect(new Set(lines.map((line) => line.stamp)).size).toBe(lines.length);
    for (const window of windows) window.close();
  });
});

describe('an act', () => {
  test('interrupted between its tables leaves nothing of itself', async () => {
    await done(database, { set: [create()] });
    const before = await dump();
    database.journal.hook('creating', () => {
      throw new Error('killed');
    });
    await expect(
      act(database, {
        set: [create({ ...ardeche, name: 'Autre' })],
        add: [{ subject: 'o1', kind: 'order.contractSigned', day: '2026-11-23', data: {} }],
      }),
    ).rejects.toThrow('killed');
    expect(await dump()).toEqual(before);
  });
});
