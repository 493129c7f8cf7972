import { samePlain, toPlain } from '../../shared/records/plain.ts';
import type { RecordOf, RecordTable } from '../../shared/records/records.ts';
import { stampsOf } from './stampsOf.ts';
import type { RecordChange } from './changes.ts';

const same = (before: unknown, after: unknown): boolean =>
  samePlain(before, after === undefined ? undefined : toPlain(after));

/**
 * What a form changed in the record that it read: only the fields that differ, with the stamps it read them under,
 * so that what someone else changed meanwhile is kept or told.
 * @param values the form's values; a field left out stays as it is, `undefined` empties it
 * @example commit({ label: 'Adresse corrigée', set: [changeOf('clients', client, form)] })
 */
export function changeOf<T extends RecordTable>(
  table: T,
  read: RecordOf<T>,
  values: Extract<RecordChange, { table: T }>['fields'],
): RecordChange {
  const before: Readonly<Record<string, unknown>> = read;
  const fields = Object.entries(values).filter(([field, value]) => !same(before[field], value));
  return { table, id: read.id, fields: Object.fromEntries(fields), base: stampsOf(read) };
}
