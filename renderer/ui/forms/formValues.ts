import { tidyLine } from '../../../shared/domain/parties/tidyText.ts';

type Values = Readonly<Record<string, unknown>>;

const isPlainObject = (value: unknown): value is Values =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const tidyText = (text: string): string | undefined =>
  text
    .split(/\r\n|[\n\r]/)
    .map(tidyLine)
    .join('\n')
    .trim() || undefined;

/**
 * What was typed, ready for a schema: texts tidied (NFC, no invisible characters), what is empty left out.
 * @example cleanValue({ name: ' Ardèche Bois ', phone: '' }) //=> { name: 'Ardèche Bois' }
 */
export function cleanValue(value: unknown): unknown {
  if (typeof value === 'string') return tidyText(value);
  if (Array.isArray(value)) return value.map(cleanValue).filter((item) => item !== undefined);
  if (!isPlainObject(value)) return value ?? undefined;
  const entries = Object.entries(value).flatMap(([key, item]) => {
    const clean = cleanValue(item);
    return clean === undefined ? [] : [[key, clean] as const];
  });
  return entries.length > 0 ? Object.fromEntries(entries) : undefined;
}

/** The same, for the values of a whole form. */
export const cleanValues = (values: Values): Values => (cleanValue(values) ?? {}) as Values;

const sorted = (_key: string, value: unknown): unknown =>
  isPlainObject(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two values are the same once on disk: what is empty, and the order of keys, do not count. */
export const sameValue = (a: unknown, b: unknown): boolean =>
  JSON.stringify(cleanValue(a) ?? null, sorted) === JSON.stringify(cleanValue(b) ?? null, sorted);

/**
 * The fields of a form that differ from what they were: what a commit sets. An emptied field is there, undefined.
 * @example changedFields({ name: 'A', phone: '1' }, { name: 'B' }, ['name', 'phone']) //=> { name: 'B', phone: undefined }
 */
export function changedFields(before: Values, after: Values, fields: readonly string[]): Values {
  const changed = fields.filter((field) => !sameValue(before[field], after[field]));
  return Object.fromEntries(changed.map((field) => [field, after[field]]));
}
