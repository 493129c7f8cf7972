/** What travels between machines: plain JSON. */
export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [field: string]: Plain };

export type PlainObject = { readonly [field: string]: Plain };

/** Where in a value something cannot travel, and why. */
export class NotPlain extends Error {
  readonly path: readonly string[];
  constructor(path: readonly string[], reason: string) {
    super(reason);
    this.path = path;
  }
}

/**
 * Whether a field may not bear this name: other engines keep `_`, `$`, `realmId` and `owner` for themselves.
 * @example isReservedName('_rev') //=> true
 */
export const isReservedName = (name: string): boolean =>
  name === '' || /^[_$]/.test(name) || name === 'realmId' || name === 'owner';

const isObject = (value: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
};

/**
 * Text as it is kept: well formed, NFC, without blanks at its ends.
 * @example plainText('  De\u0301but ') //=> 'Début'
 */
export const plainText = (text: string): string => text.toWellFormed().normalize('NFC').trim();

/**
 * A value as it is kept: plain JSON, text in NFC, fields that hold nothing left out.
 * @throws NotPlain with the path, for what JSON cannot say (a Date, NaN) or a reserved field name.
 */
export function toPlain(value: unknown, path: readonly string[] = []): Plain {
  if (value === null || typeof value === 'boolean') return value;
  if (typeof value === 'string') return plainText(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new NotPlain(path, 'Ce nombre ne peut pas être gardé.');
    return value === 0 ? 0 : value;
  }
  if (Array.isArray(value)) return value.map((item, index) => toPlain(item, [...path, String(index)]));
  if (typeof value === 'object' && isObject(value)) return toPlainObject(value, path);
  throw new NotPlain(path, 'Cette valeur ne peut pas être gardée.');
}

/** As `toPlain`, for an object. */
export function toPlainObject(value: object, path: readonly string[] = []): PlainObject {
  const fields: Record<string, Plain> = {};
  for (const [name, field] of Object.entries(value)) {
    if (isReservedName(name)) throw new NotPlain([...path, name], 'Ce nom de champ est réservé.');
    if (field !== undefined) fields[name.normalize('NFC')] = toPlain(field, [...path, name]);
  }
  return fields;
}

/**
 * The one way to write a plain value as text: fields in order of their names, so that equal values give equal text.
 * @example canonicalJson({ b: 1, a: [true, null] }) //=> '{"a":[true,null],"b":1}'
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const fields = Object.entries(value)
    .filter(([, field]) => field !== undefined)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, field]) => `${JSON.stringify(name)}:${canonicalJson(field)}`);
  return `{${fields.join(',')}}`;
}

/** Whether two plain values say the same. Nothing and a field left out are the same. */
export const samePlain = (a: unknown, b: unknown): boolean =>
  a === b || canonicalJson(a) === canonicalJson(b);
