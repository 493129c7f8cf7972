import type { Fact } from '../../shared/records/facts.ts';
import { type RecordOf, type RecordTable, recordTables } from '../../shared/records/records.ts';
import { type EmargeDatabase, travellingTables } from './database.ts';
import { listingOf, listingOfFact } from './listingKeys.ts';
import type { CountRow, ListingRow } from './localRows.ts';

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

async function listAnew(database: EmargeDatabase): Promise<void> {
  const kept: ListingRow[] = [];
  const flush = async (atLeast: number): Promise<void> => {
    if (kept.length > atLeast) await database.localListing.bulkPut(kept.splice(0));
  };
  for (const table of recordTables) {
    await database.table<RecordOf<RecordTable>>(table).each((row) => {
      const listed = listingOf(table, row);
      if (listed !== null) kept.push(listed);
    });
    await flush(0);
  }
  await database.facts
    .where('kind')
    .equals('documentIssued')
    .each((fact) => {
      const listed = listingOfFact(fact);
      if (listed !== null) kept.push(listed);
    });
  await flush(0);
}

async function countAnew(database: EmargeDatabase): Promise<void> {
  for (const table of travellingTables(database)) {
    const rows = await table.count();
    let archived = 0;
    if ((recordTables as readonly string[]).includes(table.name))
      archived = await table.filter((row: { archived?: boolean }) => row.archived === true).count();
    if (rows > 0) await database.localCounts.put({ table: table.name, rows, archived });
  }
}

/**
 * Makes everything derived anew from what is kept: the listing and the counts. What `commit` maintains as it goes is
 * the same; a test proves it.
 */
export async function rebuildDerived(database: EmargeDatabase): Promise<void> {
  await database.transaction('rw', database.tables, async () => {
    await database.localListing.clear();
    await database.localCounts.clear();
    await listAnew(database);
    await countAnew(database);
  });
}
