import type { Table } from '../../tables/table.ts';
import { fecFields, type FecRow, readFecAmount } from './fecFile.ts';

const amounts: ReadonlySet<string> = new Set(['Debit', 'Credit']);

/**
 * Entries as a table for people: the same columns, amounts as amounts.
 * @example fecTable('lot 1', rows).rows[0]?.[11] //=> { cents: 52200 }
 */
export const fecTable = (name: string, rows: readonly FecRow[]): Table => ({
  name,
  head: fecFields,
  rows: rows.map((row) =>
    fecFields.map((field) => (amounts.has(field) ? { cents: readFecAmount(row[field]) } : row[field])),
  ),
});
