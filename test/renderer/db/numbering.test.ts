import { assert, asyncProperty, array, boolean, constantFrom, integer, oneof, record } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, type CivilDay, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { organisationId } from '../../../renderer/db/ids.ts';
import { nextNumber } from '../../../renderer/db/numbering.ts';
import type { EmargeDatabase } from '../../../renderer/db/database.ts';
import type { Organisation } from '../../../shared/records/records.ts';
import { act, done, machine } from './support.ts';

const set = (fields: Partial<Organisation>) => ({
  set: [{ table: 'organisation' as const, id: organisationId, fields }],
});
const house = (database: EmargeDatabase) => database.organisation.get(organisationId);

/** Takes the number that an invoice of a day would bear, as issuing does. */
async function give(database: EmargeDatabase, day: CivilDay) {
  const organisation = (await house(database)) as Organisation;
  return act(database, { take: await nextNumber(database, 'finalInvoice', organisation, day) });
}

const numbers = async (database: EmargeDatabase) =>
  (await database.numbers.toArray()).map(({ number }) => number);

describe('a series of invoices', () => {
  test('goes on where the software before it stopped, then one by one, and at 1 the year after', async () => {
    const database = machine();
    await done(database, set({ invoiceStart: { series: 'FA-2026', rank: 43 } }));
    for (const day of ['2026-11-25', '2026-12-31', '2027-01-02'] as const)
      await give(database, civilDay(day));
    expect(await numbers(database)).toEqual(['FA-2026-0043', 'FA-2026-0044', 'FA-2027-0001']);
  });

  test('keeps its first number whatever is asked once it has begun', async () => {
    const database = machine();
    await done(database, set({ invoiceStart: { series: 'FA-2026', rank: 43 } }));
    await give(database, civilDay('2026-11-25'));
    await done(database, set({ invoiceStart: { series: 'FA-2026', rank: 90 } }));
    await give(database, civilDay('2026-11-25'));
    expect(await numbers(database)).toEqual(['FA-2026-0043', 'FA-2026-0044']);
  });

  test('goes on over the years where the year is no part of the number', async () => {
    const database = machine();
    await done(database, set({ invoiceYearly: false, invoiceWidth: 5 }));
    await give(database, civilDay('2026-12-31'));
    await give(database, civilDay('2027-01-02'));
    expect(await numbers(database)).toEqual(['FA-00001', 'FA-00002']);
  });

  test('refuses a first number that is not the one it starts at', async () => {
    const database = machine();
    await done(database, set({ invoiceStart: { series: 'FA-2026', rank: 43 } }));
    const first = { series: 'FA-2026', rank: 1, number: 'FA-2026-0001', day: '2026-11-25' };
    expect(await act(database, { take: first })).toMatchObject({ error: { code: 'numberTaken' } });
  });

  test('refuses the year before, once a number of the year after is given: the clock was set back', async () => {
    const database = machine();
    await done(database, set({ name: 'Rivage Formation' }));
    await give(database, civilDay('2027-03-01'));
    expect(await give(database, civilDay('2026-11-25'))).toMatchObject({
      ok: false,
      error: { code: 'numberInPast', lastDay: '2027-03-01' },
    });
    expect((await give(database, civilDay('2027-03-01'))).ok).toBe(true);
  });

  test('of another prefix begins at once after a clock that was far ahead', async () => {
    const database = machine();
    await done(database, set({ name: 'Rivage Formation' }));
    await give(database, civilDay('2031-03-01'));
    await done(database, set({ invoicePrefix: 'FA-2' }));
    expect((await give(database, civilDay('2026-11-25'))).ok).toBe(true);
    expect(await numbers(database)).toEqual(['FA-2-2026-0001', 'FA-2031-0001']);
  });
});

const acts = array(
  oneof(
    record({ days: integer({ min: -400, max: 400 }) }),
    record({
      invoiceStart: record({
        series: constantFrom('FA-2026', 'FA', 'B-2026'),
        rank: integer({ min: 1, max: 99 }),
      }),
    }),
    record({ invoicePrefix: constantFrom('FA', 'B', 'FA-2026') }),
    record({ invoiceYearly: boolean() }),
    record({ invoiceWidth: integer({ min: 1, max: 9 }) }),
  ),
  { minLength: 8, maxLength: 16 },
);

describe('whatever is chosen, and wherever the clock goes', () => {
  test('numbers have no hole and no double, and their days never go back', async () => {
    await assert(
      asyncProperty(acts, async (all) => {
        const database = machine();
        await done(database, set({ name: 'Rivage Formation' }));
        let day = civilDay('2026-06-30');
        for (const one of all) {
          if (!('days' in one)) await done(database, set(one));
          else if ((await give(database, addDays(day, one.days))).ok) day = addDays(day, one.days);
        }
        const rows = await database.numbers.toArray();
        for (const given of Map.groupBy(rows, ({ series }) => series).values()) {
          const inOrder = given.toSorted((a, b) => a.rank - b.rank);
          expect(inOrder.map(({ rank }) => rank - (inOrder[0]?.rank ?? 0))).toEqual([...inOrder.keys()]);
          expect(inOrder.map((row) => row.day)).toEqual(inOrder.map((row) => row.day).toSorted());
          expect(given.every(({ number }) => /^[A-Z0-9+\-_/]{1,35}$/.test(number))).toBe(true);
        }
      }),
      { numRuns: 6 },
    );
  });
});
