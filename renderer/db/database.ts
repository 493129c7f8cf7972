import { Dexie, type DexieOptions, type Table } from 'dexie';
import type { Fact } from '../../shared/records/facts.ts';
import type { Attachment, JournalLine, NumberRow } from '../../shared/records/journal.ts';
import type { RecordOf, RecordTable } from '../../shared/records/records.ts';
import type { InvoiceRow } from './invoiceRow.ts';
import type { LedgerRow } from './ledgerRow.ts';
import type { CountRow, DeviceRow, DraftRow, ListingRow, PatchRow, PreferenceRow } from './localRows.ts';
import type { OrderLineRow } from './orderLine.ts';
import type { TaskRow } from './taskRow.ts';
import type { TurnoverRow } from './turnoverRow.ts';
import { declareVersions } from './versions.ts';

/** The name of the database never changes: another name is another, empty database. */
export const databaseName = 'emarge';
/** The demonstration has a database of its own, so that leaving it touches nothing of one's own. */
export const demonstrationName = 'emarge-demonstration';

type RecordTables = { readonly [T in RecordTable]: Table<RecordOf<T>, string> };

/** Émarge's database. Only `commit` writes to what travels; screens read. */
export class EmargeDatabase extends Dexie implements RecordTables {
  declare readonly courses: RecordTables['courses'];
  declare readonly clients: RecordTables['clients'];
  declare readonly participants: RecordTables['participants'];
  declare readonly trainers: RecordTables['trainers'];
  declare readonly rooms: RecordTables['rooms'];
  declare readonly sessions: RecordTables['sessions'];
  declare readonly halfDays: RecordTables['halfDays'];
  declare readonly enrolments: RecordTables['enrolments'];
  declare readonly orders: RecordTables['orders'];
  declare readonly organisation: RecordTables['organisation'];
  declare readonly terms: RecordTables['terms'];
  declare readonly rates: RecordTables['rates'];
  declare readonly facts: Table<Fact, string>;
  declare readonly journal: Table<JournalLine, [string, number]>;
  declare readonly attachments: Table<Attachment, string>;
  declare readonly numbers: Table<NumberRow, string>;
  declare readonly localDevice: Table<DeviceRow, string>;
  declare readonly localPatches: Table<PatchRow, string>;
  declare readonly localPreferences: Table<PreferenceRow, string>;
  declare readonly localDrafts: Table<DraftRow, string>;
  declare readonly localListing: Table<ListingRow, [string, string]>;
  declare readonly localCounts: Table<CountRow, string>;
  declare readonly localOrders: Table<OrderLineRow, string>;
  declare readonly localTasks: Table<TaskRow, string>;
  declare readonly localTurnover: Table<TurnoverRow, string>;
  declare readonly localInvoices: Table<InvoiceRow, string>;
  declare readonly localLedger: Table<LedgerRow, string>;

  /** @param engine another IndexedDB than the window's own: tests stand two machines side by side with it. */
  constructor(name: string, engine: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}) {
    super(name, { ...engine, chromeTransactionDurability: 'strict' });
    declareVersions(this);
  }
}

/** Tables that travel and are saved, in the order in which they are written. */
export const travellingTables = (database: EmargeDatabase): readonly Table[] =>
  database.tables.filter((table) => !table.name.startsWith('local'));
