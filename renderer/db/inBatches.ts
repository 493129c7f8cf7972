import type { Table } from 'dexie';

type Row = Readonly<Record<string, unknown>>;

const keyOf = (table: Table, row: Row): unknown => {
  const path = table.schema.primKey.keyPath;
  return Array.isArray(path) ? path.map((field) => row[field]) : row[path ?? ''];
};

/** Reads a whole table in the order of its keys, no more than a batch of it in memory at a time. */
export async function inBatches<R extends object>(
  table: Table<R>,
  size: number,
  use: (rows: readonly R[]) => void | Promise<void>,
): Promise<void> {
  let rows = await table.limit(size).toArray();
  while (rows.length > 0) {
    await use(rows);
    const last = rows.at(-1);
    if (rows.length < size || last === undefined) return;
    rows = await table
      .where(':id')
      .above(keyOf(table, last as Row))
      .limit(size)
      .toArray();
  }
}
