import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Table } from 'dexie';
import type { Fact } from '../../shared/records/facts.ts';
import { type RecordOf, type RecordTable, recordTables } from '../../shared/records/records.ts';
import { type EmargeDatabase, travellingTables } from './database.ts';
import { listingOf, listingOfFact } from './listingKeys.ts';
import { inBatches } from './inBatches.ts';
import type { CountRow } from './localRows.ts';
import { dayOf } from './localTime.ts';
import { makeOrderLines } from './orderLines.ts';

/** What is derived of each order. */
const orderTables = (database: EmargeDatabase): readonly Table[] => [
  database.localOrders,
  database.localTasks,
  database.localTurnover,
  database.localInvoices,
  database.localLedger,
];

/** All that is derived, and kept by each act. */
export const derivedTables = (database: EmargeDatabase): readonly Table[] => [
  database.localListing,
  database.localCounts,
  ...orderTables(database),
];

/** How many rows an act adds to a table, and how many it shelves. */
export type CountChanges = ReadonlyMap<string, { readonly rows: number; readonly archived: number }>;

/** Keeps the listing of what an act wrote. Inside the act's transaction. */
export async function keepListing(
  database: EmargeDatabase,
  written: readonly { readonly table: RecordTable; readonly row: RecordOf<RecordTable> }[],
  facts: readonly Fact[],
): Promise<void> {
  const rows = [...written.map(({ table, row }) => listingOf(table, row)), ...facts.map(listingOfFact)];
  await database.localListing.bulkPut(rows.filter((row) => row !== null));
}

/** Keeps the counts. Inside the act's transaction. */
export async function keepCounts(database: EmargeDatabase, changes: CountChanges): Promise<void> {
  const found = await database.localCounts.bulkGet([...changes.keys()]);
  const counts = [...changes].map(([table, change], index): CountRow => {
    const before = found[index];
    return {
      table,
      rows: (before?.rows ?? 0) + change.rows,
      archived: (before?.archived ?? 0) + change.archived,
    };
  });
  await database.localCounts.bulkPut(counts);
}

const batch = 2_000;

async function listAndCountAnew(database: EmargeDatabase, table: RecordTable): Promise<void> {
  const count = { table, rows: 0, archived: 0 };
  await inBatches(database.table<RecordOf<RecordTable>>(table), batch, async (rows) => {
    const listed = rows.map((row) => listingOf(table, row)).filter((row) => row !== null);
    await database.localListing.bulkPut(listed);
    count.rows += rows.length;
    count.archived += rows.filter((row) => row.archived === true).length;
  });
  if (count.rows > 0) await database.localCounts.put(count);
}

async function listPapersAnew(database: EmargeDatabase): Promise<void> {
  const papers = await database.facts.where('kind').equals('documentIssued').toArray();
  await database.localListing.bulkPut(papers.map(listingOfFact).filter((row) => row !== null));
}

async function countAnew(database: EmargeDatabase, table: Table): Promise<void> {
  const rows = await table.count();
  if (rows > 0) await database.localCounts.put({ table: table.name, rows, archived: 0 });
}

const isOfRecords = (table: Table): boolean => recordTables.some((name) => name === table.name);

/** Makes the lines of every order anew, as of a day: this computer's where none is given. */
export async function rebuildOrderLines(
  database: EmargeDatabase,
  today: CivilDay = dayOf(Date.now()),
): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await Promise.all(orderTables(database).map((table) => table.clear()));
    const ids = await database.orders.toCollection().primaryKeys();
    await makeOrderLines(database, ids, today);
  });
}

/**
 * Makes everything derived anew from what is kept: the listing, the counts, the lines of orders. What `commit` maintains as it goes is
 * the same; a test proves it.
 */
export async function rebuildDerived(database: EmargeDatabase, today?: CivilDay): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.localListing.clear();
    await database.localCounts.clear();
    for (const table of recordTables) await listAndCountAnew(database, table);
    await listPapersAnew(database);
    for (const table of travellingTables(database)) if (!isOfRecords(table)) await countAnew(database, table);
    await rebuildOrderLines(database, today);
  });
}
