import { samePlain } from './plain.ts';

/** A record as it is kept, whatever its table and whatever the version that wrote it. */
export interface StoredRecord {
  readonly id: string;
  readonly v: number;
  readonly scope: Readonly<Record<string, string>>;
  readonly stamps: Readonly<Record<string, { readonly at: string; readonly was?: string | undefined }>>;
  readonly archived?: boolean | undefined;
  readonly [field: string]: unknown;
}

/** Fields to set in one record, already plain. `undefined` empties a field. */
export interface FieldsToSet {
  readonly id: string;
  readonly fields: Readonly<Record<string, unknown>>;
  /** Stamps of the fields as the form read them, '' for one never set. For a field that is not in it the last writer wins. */
  readonly base?: Readonly<Record<string, string>> | undefined;
  readonly scope?: readonly string[] | undefined;
}

export interface FieldsSet {
  readonly row: StoredRecord;
  /** Fields that truly changed, in the order given. */
  readonly changed: readonly string[];
  /** Fields that someone else changed since to another value: nothing may be written. */
  readonly conflicts: readonly { readonly field: string; readonly theirs: unknown }[];
  /** Fields that someone else changed since and that these leave alone. */
  readonly mergedWith: readonly string[];
}

/** The version of the shape that this application writes in a new row. A row of a newer version keeps its own. */
export const recordVersion = 1;

const emptyRow = (id: string): StoredRecord => ({ id, v: recordVersion, scope: {}, stamps: {} });

const widened = (
  scope: StoredRecord['scope'],
  added: readonly string[],
  stamp: string,
): StoredRecord['scope'] => ({
  ...Object.fromEntries(added.map((entry) => [entry, stamp])),
  ...scope,
});

const written = (
  row: StoredRecord,
  change: FieldsToSet,
  changed: readonly string[],
  stamp: string,
): StoredRecord => {
  const next: Record<string, unknown> = { ...row };
  const stamps: Record<string, StoredRecord['stamps'][string]> = { ...row.stamps };
  for (const field of changed) {
    const was = row.stamps[field]?.at;
    stamps[field] = was === undefined ? { at: stamp } : { at: stamp, was };
    if (change.fields[field] === undefined) delete next[field];
    else next[field] = change.fields[field];
  }
  const added = change.scope ?? (Object.keys(row.scope).length === 0 ? ['office'] : []);
  return { ...next, id: row.id, v: row.v, scope: widened(row.scope, added, stamp), stamps };
};

/**
 * Sets fields of a record, each with its stamp and the stamp it replaced. Fields that say the same are left alone,
 * fields that it does not know are kept whole.
 * @param found the record as it is now, undefined when it does not exist yet
 */
export function setFields(found: StoredRecord | undefined, change: FieldsToSet, stamp: string): FieldsSet {
  const row = found ?? emptyRow(change.id);
  const changed = Object.keys(change.fields).filter((field) => !samePlain(row[field], change.fields[field]));
  const since = (field: string): boolean =>
    found !== undefined &&
    change.base?.[field] !== undefined &&
    (row.stamps[field]?.at ?? '') !== change.base[field];
  return {
    row: written(row, change, changed, stamp),
    changed,
    conflicts: changed.filter(since).map((field) => ({ field, theirs: row[field] })),
    mergedWith: Object.keys(row.stamps).filter((field) => since(field) && !changed.includes(field)),
  };
}
