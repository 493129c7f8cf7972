import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { NewFact } from '../../../renderer/db/changes.ts';
import type { EmargeDatabase } from '../../../renderer/db/database.ts';
import { sha256Hex, verifyChain } from '../../../shared/records/chain.ts';
import { act, done, machine, refusal } from './support.ts';

let database: EmargeDatabase;
beforeEach(() => {
  database = machine();
});
afterEach(() => database.close());

const payment = (data: object, day = '2026-11-20'): NewFact =>
  ({ subject: 'o1', kind: 'order.paymentReceived', day, data }) as NewFact;
const deposit = payment({ from: 'client', amount: 52_200 });
const client = (id: string, fields: object = { kind: 'company', name: 'Ardèche Bois' }) =>
  ({ table: 'clients', id, fields }) as never;
const take = (rank: number, day: string, series = 'DEV-2026') => ({
  series,
  rank,
  number: `${series}-000${rank}`,
  day,
});

describe('a fact', () => {
  test('is kept with its day, its author, its device, its stamp and the moment with its offset', async () => {
    const { factIds, stamp } = await done(database, { add: [deposit] });
    const device = (await database.localDevice.get('this'))?.device;
    const fact = await database.facts.get(factIds[0] ?? '');
    expect(fact).toMatchObject({
      v: 1,
      subject: 'o1',
      kind: 'order.paymentReceived',
      day: '2026-11-20',
      by: 'Sophie Martin',
      device,
      data: { from: 'client', amount: 52_200 },
    });
    expect(fact?.at).toMatch(/^2026-11-\d\dT\d\d:\d\d:\d\d\.\d{3}[+-]\d\d:\d\d$/);
    expect(fact !== undefined && fact.stamp > stamp).toBe(true);
    expect(fact?.scope).toEqual({ office: fact?.stamp });
  });

  test('of one act come in the order in which they were given', async () => {
    const { factIds } = await done(database, {
      add: [deposit, payment({ from: 'opco', amount: 1 }), deposit],
    });
    const facts = await database.facts.orderBy('stamp').toArray();
    expect(facts.map((fact) => fact.id)).toEqual(factIds);
  });

  test.each([
    ['data.amount', payment({ from: 'client', amount: 0.5 }), 'amount'],
    ['data.from', payment({ from: 'bank', amount: 1 }), 'from'],
    ['day', payment({ from: 'client', amount: 1 }, '2027-02-29'), 'day'],
    ['a reserved name', payment({ from: 'client', amount: 1, _x: 1 }), '_x'],
  ])('with a wrong %s is refused with its field', async (_, fact, field) => {
    const error = await refusal(database, { set: [client('c1')], add: [fact] });
    expect(error.code === 'invalid' && error.issues.map((issue) => issue.field)).toEqual([field]);
    expect(await database.clients.count()).toBe(0);
  });

  test('given twice under one id is one fact, and the second act is none', async () => {
    const fact = { ...deposit, id: 'f1' };
    await done(database, { add: [fact] });
    await done(database, { add: [fact] });
    expect(await database.facts.count()).toBe(1);
    expect(await database.journal.count()).toBe(1);
  });

  test('never changes: the same id with something else is refused', async () => {
    await done(database, { add: [{ ...deposit, id: 'f1' }] });
    const error = await refusal(database, { add: [{ ...payment({ from: 'client', amount: 1 }), id: 'f1' }] });
    expect(error.code === 'invalid' && error.issues[0]?.message).toBe('Ce fait est déjà noté autrement.');
  });
});

describe('a number', () => {
  test('is taken once, in the order of its series', async () => {
    await done(database, { take: take(1, '2026-11-20') });
    await done(database, { take: take(2, '2026-11-20') });
    expect(await refusal(database, { take: take(2, '2026-11-21') })).toEqual({
      code: 'numberTaken',
      number: 'DEV-2026-0002',
    });
    expect(await database.numbers.count()).toBe(2);
  });

  test('leaves no hole', async () => {
    await done(database, { take: take(1, '2026-11-20') });
    expect((await refusal(database, { take: take(3, '2026-11-20') })).code).toBe('numberTaken');
  });

  test('is refused the day before the last of its series, taken on the same day and after', async () => {
    await done(database, { take: take(1, '2026-11-20') });
    expect(await refusal(database, { set: [client('c1')], take: take(2, '2026-11-19') })).toEqual({
      code: 'numberInPast',
      lastDay: '2026-11-20',
    });
    expect(await database.clients.count()).toBe(0);
    await done(database, { take: take(2, '2026-11-20') });
    await done(database, { take: take(3, '2026-11-21') });
  });

  test('of a series that another device began is refused', async () => {
    await done(database, { take: take(1, '2026-11-20') });
    await database.localDevice.update('this', { device: 'another', seq: 0, hash: '' });
    expect((await refusal(database, { take: take(2, '2026-11-20') })).code).toBe('numberTaken');
  });

  test('is given to one of ten that ask at once', async () => {
    const all = await Promise.all(
      Array.from({ length: 10 }, () => act(database, { take: take(1, '2026-11-20') })),
    );
    expect(all.filter((result) => result.ok)).toHaveLength(1);
  });
});

describe('a file', () => {
  const bytes = new TextEncoder().encode('%PDF-1.7');
  const sha256 = sha256Hex(bytes);

  test('is kept under its SHA-256, once', async () => {
    await done(database, { attach: [{ sha256, bytes, type: 'application/pdf' }] });
    await done(database, { attach: [{ sha256, bytes, type: 'application/pdf' }] });
    expect(await database.attachments.toArray()).toMatchObject([{ sha256, bytes, type: 'application/pdf' }]);
    expect(await database.journal.count()).toBe(1);
  });

  test('that is not what its SHA-256 says is refused', async () => {
    const other = sha256Hex('autre');
    const error = await refusal(database, { attach: [{ sha256: other, bytes, type: 'application/pdf' }] });
    expect(error.code).toBe('invalid');
    expect(await database.attachments.count()).toBe(0);
  });
});

describe('the journal', () => {
  test('says who did what to what, and can be asked for one record', async () => {
    await done(database, { label: 'Client créé', set: [client('c1')] });
    await done(database, { label: 'Acompte reçu', add: [deposit] });
    const lines = await database.journal.where('subjects').equals('o1').toArray();
    expect(lines.map((line) => [line.payload?.by, line.payload?.label])).toEqual([
      ['Sophie Martin', 'Acompte reçu'],
    ]);
    expect(verifyChain(await database.journal.toArray()).ok).toBe(true);
  });

  test('tells what was emptied and which stamps were replaced', async () => {
    const first = await done(database, {
      set: [client('c1', { kind: 'company', name: 'A', email: 'a@b.fr' })],
    });
    await done(database, { set: [client('c1', { email: undefined, name: 'B' })] });
    const last = await database.journal.orderBy('stamp').last();
    expect(last?.payload?.set).toEqual([
      {
        table: 'clients',
        id: 'c1',
        fields: { name: 'B' },
        emptied: ['email'],
        was: { email: first.stamp, name: first.stamp },
      },
    ]);
  });
});

describe('undo', () => {
  test('gives changed fields back what they were, and empties what was empty', async () => {
    await done(database, { set: [client('c1')] });
    const { undo } = await done(database, {
      label: 'Nom changé',
      set: [client('c1', { name: 'Autre', email: 'a@b.fr' })],
    });
    expect(undo?.label).toBe('Annulation : Nom changé');
    await done(database, undo!);
    expect(await database.clients.get('c1')).toMatchObject({ name: 'Ardèche Bois' });
    expect(await database.clients.get('c1')).not.toHaveProperty('email');
  });

  test('archives what was made, for nothing is deleted', async () => {
    const { undo } = await done(database, { set: [client('c1')] });
    await done(database, undo!);
    expect((await database.clients.get('c1'))?.archived).toBe(true);
  });

  test('is refused once someone else has changed the same field', async () => {
    await done(database, { set: [client('c1')] });
    const { undo } = await done(database, { set: [client('c1', { name: 'B' })] });
    await done(database, { set: [client('c1', { name: 'C' })] });
    expect((await refusal(database, undo!)).code).toBe('changedMeanwhile');
  });

  test('is not offered where a fact was added: only a reversal corrects it', async () => {
    const { undo } = await done(database, { set: [client('c1')], add: [deposit] });
    expect(undo).toBeNull();
  });
});

describe('what the disk refuses', () => {
  test.each([
    ['QuotaExceededError', { code: 'diskFull' }],
    ['UnknownError', { code: 'notSaved', detail: 'UnknownError' }],
  ])('%s is told, and nothing is written', async (name, expected) => {
    database.journal.hook('creating', () => {
      throw new Dexie.DexieError(name, 'disk');
    });
    expect(await refusal(database, { set: [client('c1')] })).toEqual(expected);
    expect(await database.clients.count()).toBe(0);
  });
});

describe('ten thousand rows', () => {
  test('come in one act, on one line of a chain that verifies', async () => {
    const set = Array.from({ length: 10_000 }, (_, n) => ({
      table: 'participants',
      id: `p${n}`,
      fields: { firstName: 'Claire', lastName: `Nom ${n}` },
    })) as never;
    await done(database, { set });
    expect(await database.participants.count()).toBe(10_000);
    expect(await database.localCounts.get('participants')).toEqual({
      table: 'participants',
      rows: 10_000,
      archived: 0,
    });
    expect(verifyChain(await database.journal.toArray())).toMatchObject({ ok: true, value: { seq: 1 } });
  });
});
