import { z } from 'zod';
import { NotPlain, samePlain, toPlain } from '../../shared/records/plain.ts';
import { type RecordTable, recordSchemas } from '../../shared/records/records.ts';
import type { FieldsToSet, StoredRecord } from '../../shared/records/setFields.ts';
import { inFrench } from './inFrench.ts';

/** One field that cannot be kept, and why. `field` is a path as forms name it: `address.postcode`. */
export interface FieldIssue {
  readonly table: string;
  readonly id: string;
  readonly field: string;
  readonly message: string;
}

const own = new Set(['id', 'v', 'scope', 'stamps']);

const shapeOf = (table: RecordTable): Readonly<Record<string, z.ZodType>> => recordSchemas[table].shape;

/** The fields of an object that a newer version wrote and this one does not know: an edit hands them back whole. */
function withUnknownFields(schema: z.ZodType, before: unknown, after: unknown): unknown {
  const inner = schema instanceof z.ZodOptional ? schema.unwrap() : schema;
  if (!(inner instanceof z.ZodObject) || typeof before !== 'object' || typeof after !== 'object')
    return after;
  if (before === null || after === null) return after;
  const unknown = Object.entries(before).filter(([field]) => !(field in inner.shape));
  return { ...Object.fromEntries(unknown), ...after };
}

type Checked =
  | { readonly value: unknown }
  | { readonly refused: readonly Omit<FieldIssue, 'table' | 'id'>[] };

const refusal = (field: string, message: string): Checked => ({ refused: [{ field, message }] });

function plainField(table: RecordTable, field: string, value: unknown, before: unknown): Checked {
  const schema = shapeOf(table)[field];
  if (schema === undefined || own.has(field)) return refusal(field, 'Ce champ n’existe pas.');
  try {
    const plain = value === undefined ? undefined : toPlain(value, [field]);
    const whole = withUnknownFields(schema, before, plain);
    if (samePlain(before, whole) && before !== undefined) return { value: before };
    const parsed = schema.safeParse(whole, { error: inFrench });
    if (parsed.success) return { value: parsed.data };
    const paths = parsed.error.issues.map(({ path, message }) => ({
      field: [field, ...path].join('.'),
      message,
    }));
    return { refused: paths };
  } catch (error) {
    if (error instanceof NotPlain) return refusal(error.path.join('.'), error.message);
    throw error;
  }
}

const accepts = (schema: z.ZodType, value: unknown): boolean => schema.safeParse(value).success;

const required = new Map<RecordTable, readonly string[]>();

/** Fields that a new record must have. */
function requiredOf(table: RecordTable): readonly string[] {
  const known = required.get(table);
  if (known !== undefined) return known;
  const fields = Object.entries(shapeOf(table))
    .filter(([field, schema]) => !own.has(field) && !accepts(schema, undefined))
    .map(([field]) => field);
  required.set(table, fields);
  return fields;
}

/**
 * A change with its values as they are kept, checked against the schema of its table: NFC, plain, what a newer
 * version wrote handed back. Only the fields set are checked: a row of a newer version may hold what this one does
 * not know.
 */
export function plainChange(
  table: RecordTable,
  change: FieldsToSet,
  found: StoredRecord | undefined,
): { readonly change: FieldsToSet; readonly issues: readonly FieldIssue[] } {
  const fields: Record<string, unknown> = {};
  const issues: FieldIssue[] = [];
  for (const [field, value] of Object.entries(change.fields)) {
    const checked = plainField(table, field, value, found?.[field]);
    if ('refused' in checked) issues.push(...checked.refused.map((i) => ({ table, id: change.id, ...i })));
    else fields[field] = checked.value;
  }
  const absent = found === undefined ? requiredOf(table).filter((field) => !(field in change.fields)) : [];
  const missing = absent.map((field) => ({ table, id: change.id, field, message: 'À renseigner.' }));
  return { change: { ...change, fields }, issues: [...issues, ...missing] };
}
