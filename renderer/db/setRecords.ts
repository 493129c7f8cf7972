import type { RecordEdit } from '../../shared/records/journal.ts';
import type { RecordOf, RecordTable } from '../../shared/records/records.ts';
import {
  type FieldsSet,
  type FieldsToSet,
  setFields,
  type StoredRecord,
} from '../../shared/records/setFields.ts';
import { type Act, Refused } from './act.ts';
import type { Changes, RecordChange } from './changes.ts';
import { type FieldIssue, plainChange } from './plainChange.ts';

interface Touched {
  readonly table: RecordTable;
  readonly before: StoredRecord | undefined;
  row: StoredRecord;
  readonly changed: Set<string>;
}

interface RecordsSet {
  readonly edits: readonly RecordEdit[];
  readonly written: readonly { readonly table: RecordTable; readonly row: RecordOf<RecordTable> }[];
  readonly mergedWith: readonly string[];
  readonly undo: Changes | null;
}

type Loose = FieldsToSet & { readonly table: RecordTable };

async function readRows(act: Act, changes: readonly Loose[]): Promise<Map<string, StoredRecord>> {
  const ids = Map.groupBy(changes, (change) => change.table);
  const rows = new Map<string, StoredRecord>();
  for (const [table, wanted] of ids) {
    const found = await act.database.table<StoredRecord>(table).bulkGet(wanted.map((change) => change.id));
    for (const row of found) if (row !== undefined) rows.set(`${table}/${row.id}`, row);
  }
  return rows;
}

const editOf = ({ table, before, row, changed }: Touched, scope: readonly string[]): RecordEdit => {
  const fields = [...changed];
  const emptied = fields.filter((field) => row[field] === undefined);
  const was = fields.flatMap((field) => {
    const at = before?.stamps[field]?.at;
    return at === undefined ? [] : [[field, at] as const];
  });
  return {
    table,
    id: row.id,
    fields: Object.fromEntries(fields.filter((f) => row[f] !== undefined).map((f) => [f, row[f]])),
    ...(emptied.length > 0 && { emptied }),
    ...(was.length > 0 && { was: Object.fromEntries(was) }),
    ...(scope.length > 0 && { scope: [...scope] }),
  };
};

/** What was new is archived, what was changed gets its former value back unless someone changed it since. */
const undoOf = ({ table, before, row, changed }: Touched): RecordChange => {
  const fields = before
    ? Object.fromEntries([...changed].map((field) => [field, before[field]]))
    : { archived: true };
  const base = before
    ? Object.fromEntries(Object.entries(row.stamps).map(([field, stamp]) => [field, stamp.at]))
    : undefined;
  return { table, id: row.id, fields, ...(base && { base }) };
};

const newScopes = ({ before, row }: Touched): readonly string[] =>
  Object.keys(row.scope).filter((entry) => before?.scope[entry] === undefined);

function merge(
  act: Act,
  rows: Map<string, StoredRecord>,
  changes: readonly Loose[],
): {
  readonly touched: readonly Touched[];
  readonly outcomes: readonly FieldsSet[];
} {
  const touched = new Map<string, Touched>();
  const outcomes: FieldsSet[] = [];
  const issues: FieldIssue[] = [];
  for (const asked of changes) {
    const key = `${asked.table}/${asked.id}`;
    const before = rows.get(key);
    const known = touched.get(key);
    const checked = plainChange(asked.table, asked, known?.row ?? before);
    issues.push(...checked.issues);
    const outcome = setFields(known?.row ?? before, checked.change, act.stamp);
    outcomes.push(outcome);
    const entry: Touched = known ?? { table: asked.table, before, row: outcome.row, changed: new Set() };
    entry.row = outcome.row;
    for (const field of outcome.changed) entry.changed.add(field);
    touched.set(key, entry);
  }
  if (issues.length > 0) throw new Refused({ code: 'invalid', issues });
  return { touched: [...touched.values()], outcomes };
}

const shelved = (row: StoredRecord | undefined): number => (row?.archived === true ? 1 : 0);

/**
 * Sets fields of records: only those that truly change, each with its stamp.
 * @throws Refused when a value is not valid, or when someone else changed a field meanwhile
 */
export async function setRecords(
  act: Act,
  changes: readonly RecordChange[],
  label: string,
): Promise<RecordsSet> {
  const rows = await readRows(act, changes);
  const { touched, outcomes } = merge(act, rows, changes);
  const conflicts = outcomes.flatMap((outcome) => outcome.conflicts);
  if (conflicts.length > 0) throw new Refused({ code: 'changedMeanwhile', fields: conflicts });
  const real = touched.filter((t) => t.changed.size > 0 || newScopes(t).length > 0 || t.before === undefined);
  for (const [table, group] of Map.groupBy(real, (t) => t.table)) {
    await act.database.table(table).bulkPut(group.map((t) => t.row));
    act.count(table, {
      rows: group.filter((t) => t.before === undefined).length,
      archived: group.reduce((sum, t) => sum + shelved(t.row) - shelved(t.before), 0),
    });
  }
  return {
    edits: real.map((t) => editOf(t, newScopes(t))),
    written: real.map(({ table, row }) => ({ table, row: row as unknown as RecordOf<RecordTable> })),
    mergedWith: [...new Set(outcomes.flatMap((outcome) => outcome.mergedWith))],
    undo: real.length > 0 ? { label: `Annulation : ${label}`, set: real.map(undoOf) } : null,
  };
}
