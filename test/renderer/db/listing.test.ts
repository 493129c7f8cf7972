import { IDBFactory } from 'fake-indexeddb';
import { array, assert, asyncProperty, boolean, constantFrom, nat, oneof, record } from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { rebuildDerived } from '../../../renderer/db/derived.ts';
import { folded, wordsOf } from '../../../renderer/db/listingKeys.ts';
import type { EmargeDatabase } from '../../../renderer/db/database.ts';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import { act, done, machine } from './support.ts';

describe('words', () => {
  test.each([
    ['L’Œuvre d’Éloïse', 'l oeuvre d eloise'],
    ['Nguyễn-Đình', 'nguyen dinh'],
    ['  SARL « Bois & Cie »  ', 'sarl bois cie'],
    ['Straße', 'strasse'],
  ])('« %s » is sorted and searched as « %s »', (text, expected) => {
    expect(folded(text)).toBe(expected);
  });

  test('a figure is found with and without its leading zeros', () => {
    expect(wordsOf('DEV-2026-0042')).toEqual(['dev', '2026', '0042', '42']);
  });

  test('of a text of 10 000 characters stay few and short', () => {
    const words = wordsOf(`${'x'.repeat(5000)} ${Array.from({ length: 900 }, (_, n) => `m${n}`).join(' ')}`);
    expect(words.length).toBe(60);
    expect(Math.max(...words.map((word) => word.length))).toBe(80);
  });
});

describe('the list of participants', () => {
  let application: Application;
  beforeAll(async () => {
    application = await startWindow(newDisk());
    await application.openDatabase(outsideOf().host);
    const people = [
      ['p1', 'Zoé', 'Ätzel'],
      ['p2', 'Marie', 'Élan'],
      ['p3', 'Luc', 'de La Tour'],
      ['p4', 'Marc', 'Zorn'],
      ['p5', 'Anne', 'Martin'],
      ['p6', 'Martine', 'Abel'],
    ] as const;
    const set = people.map(([id, firstName, lastName]) => ({
      table: 'participants' as const,
      id,
      fields: { firstName, lastName, ...(id === 'p4' && { archived: true, email: 'marc@zorn.fr' }) },
    }));
    await application.commit({ label: 'Stagiaires ajoutés', set });
  });

  const names = async (request: Parameters<Application['listPage']>[1]) => {
    const page = await application.listPage('participants', request);
    return { names: page.rows.map((row) => row.lastName), total: page.total };
  };

  test('is sorted as a French reader sorts, archived people left out', async () => {
    expect(await names({})).toEqual({ names: ['Abel', 'Ätzel', 'de La Tour', 'Élan', 'Martin'], total: 5 });
  });

  test('comes a page at a time, archived people last', async () => {
    expect(await names({ offset: 4, limit: 2, includeArchived: true })).toEqual({
      names: ['Martin', 'Zorn'],
      total: 6,
    });
    expect(await names({ offset: 5, limit: 2 })).toEqual({ names: [], total: 5 });
  });

  test('is sorted by another column, downwards too', async () => {
    expect((await names({ sort: { by: 'firstName' } })).names[0]).toBe('Martin');
    expect((await names({ sort: { by: 'firstName', descending: true } })).names[0]).toBe('Ätzel');
  });

  test.each([
    ['mar', ['Abel', 'Élan', 'Martin']],
    ['MAR an', ['Martin']],
    ['elan', ['Élan']],
    ['tour', ['de La Tour']],
    ['zorn', []],
    ['xyz', []],
  ])('finds « %s » at the beginning of any word', async (search, expected) => {
    expect(await names({ search })).toEqual({ names: expected, total: expected.length });
  });

  test('finds archived people when asked, also by e-mail', async () => {
    expect((await names({ search: 'marc zorn', includeArchived: true })).names).toEqual(['Zorn']);
  });
});

const person = (n: number) => ({
  table: 'participants' as const,
  id: `p${n}`,
  fields: { firstName: 'Marie', lastName: n < 3 ? `Marchand ${n}` : `Nom ${n}` },
});

describe('a search that thousands of rows answer', () => {
  test('shows the names that begin so, in order, and says that it did', async () => {
    const application = await startWindow(newDisk());
    await application.openDatabase(outsideOf().host);
    await application.commit({ label: 'Essai', set: Array.from({ length: 2_100 }, (_, n) => person(n)) });
    const page = await application.listPage('participants', { search: 'mar', limit: 2 });
    expect(page).toMatchObject({ total: 3, narrowed: true });
    expect(page.rows.map((row) => row.lastName)).toEqual(['Marchand 0', 'Marchand 1']);
    expect(await application.listPage('participants', { search: 'marie 2050' })).toMatchObject({
      total: 1,
      narrowed: false,
    });
  });
});

const named = (n: number, firstName: string, lastName: string) => ({
  table: 'participants' as const,
  id: `p${n}`,
  fields: { firstName, lastName: `${lastName} ${n}` },
});

describe('two words that thousands of rows bear each', () => {
  test('are answered by the rows that bear both', async () => {
    const application = await startWindow(newDisk());
    await application.openDatabase(outsideOf().host);
    const set = Array.from({ length: 4_400 }, (_, n) =>
      named(n, n % 2 === 0 ? 'Marie' : 'Louis', n < 5 || n % 2 === 1 ? 'Durand' : 'Petit'),
    );
    await application.commit({ label: 'Essai', set });
    const page = await application.listPage('participants', { search: 'mar dur' });
    expect(page).toMatchObject({ total: 3, narrowed: false });
    expect(page.rows.map((row) => row.id)).toEqual(['p0', 'p2', 'p4']);
  });
});

describe('what is derived', () => {
  let database: EmargeDatabase;
  beforeEach(() => {
    database = machine(new IDBFactory());
  });
  const derived = async () => ({
    listing: await database.localListing.toArray(),
    counts: (await database.localCounts.toArray()).filter((count) => count.rows > 0),
  });

  test('is the same kept act by act and made anew, whatever the acts', async () => {
    const id = constantFrom('a', 'b', 'c');
    const name = constantFrom('Ardèche Bois', 'Élan 07', '  ', 'Bois & Cie');
    const client = record({ id, name, archived: boolean() }).map((c) => ({
      set: [
        {
          table: 'clients',
          id: c.id,
          fields: { kind: 'company', name: c.name, archived: c.archived || undefined },
        },
      ],
    }));
    const room = record({ id, name }).map((r) => ({
      set: [{ table: 'rooms', id: r.id, fields: { name: r.name } }],
    }));
    const paper = record({ id, number: nat(99) }).map((p) => ({
      add: [
        {
          id: `d${p.id}${p.number}`,
          subject: p.id,
          kind: 'documentIssued',
          day: '2026-11-23',
          data: {
            document: 'proposal',
            number: `DEV-2026-${p.number}`,
            title: 'Proposition',
            fileName: 'x.pdf',
            sha256: '0'.repeat(64),
            pages: 1,
            bytes: 1,
          },
        },
      ],
    }));
    const acts = array(oneof(client, room, paper), { minLength: 1, maxLength: 12 });
    await assert(
      asyncProperty(acts, async (all) => {
        database = machine(new IDBFactory());
        for (const changes of all) await act(database, changes as never);
        const kept = await derived();
        await rebuildDerived(database);
        expect(await derived()).toEqual(kept);
        database.close();
      }),
      { numRuns: 25 },
    );
  });

  test('that was lost is made anew', async () => {
    await done(database, { set: [{ table: 'rooms', id: 'r1', fields: { name: 'Salle bleue' } }] });
    const kept = await derived();
    await database.localListing.clear();
    await database.localCounts.clear();
    await rebuildDerived(database);
    expect(await derived()).toEqual(kept);
    expect(kept.counts.map(({ table, rows }) => [table, rows])).toEqual([
      ['journal', 1],
      ['rooms', 1],
    ]);
  });
});
