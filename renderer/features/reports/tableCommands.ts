import type { HostRefusal } from '../../../shared/host/contract.ts';
import type { Result } from '../../../shared/result.ts';
import { csvOf } from '../../../shared/tables/csvOf.ts';
import type { Table } from '../../../shared/tables/table.ts';
import { host } from '../../host/host.ts';
import { workbookOf } from './workbook.ts';

type Saved = Promise<Result<{ readonly path: string }, HostRefusal>>;

/** Asks where, and writes a table there, for a spreadsheet. */
export const saveTable = async (table: Table, kind: 'csv' | 'xlsx'): Saved =>
  host.saveFile({
    name: table.name,
    kind,
    bytes: kind === 'csv' ? csvOf(table).slice() : await workbookOf(table),
  });
