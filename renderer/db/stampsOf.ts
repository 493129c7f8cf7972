import { recordSchemas, recordTables } from '../../shared/records/records.ts';
import type { StoredRecord } from '../../shared/records/setFields.ts';

const named = new Set(recordTables.flatMap((table) => Object.keys(recordSchemas[table].shape)));
const neverSet = Object.fromEntries([...named].map((field) => [field, '']));

/**
 * The stamps under which a form reads a record, '' for a field never set: what it hands back as `base`, so that what
 * someone else changes or fills meanwhile is told.
 * @example stampsOf(client) //=> { name: '1795422353123-000000-…', email: '', … }
 */
export const stampsOf = (row: Pick<StoredRecord, 'stamps'>): Record<string, string> => ({
  ...neverSet,
  ...Object.fromEntries(Object.entries(row.stamps).map(([field, stamp]) => [field, stamp.at])),
});
