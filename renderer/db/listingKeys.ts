import type { Fact } from '../../shared/records/facts.ts';
import type { RecordOf, RecordTable } from '../../shared/records/records.ts';
import type { ListingRow } from './localRows.ts';

/** What search looks through: every table of records, and the papers issued. */
export type ListedTable = RecordTable | 'documents';

/** Raised when the keys below change: the listing is then made anew at the next start. */
export const listingVersion = 1;

const longestKey = 80;
const mostWords = 60;

/**
 * Text as lists sort and search it: lower case, without accents, ligatures opened, punctuation as blanks.
 * @example folded('L’Œuvre d’Éloïse') //=> 'l oeuvre d eloise'
 */
export const folded = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .replace(/ø/g, 'o')
    .replace(/đ/g, 'd')
    .replace(/ł/g, 'l')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/**
 * The words of a text; a figure also without its leading zeros, so that « 42 » finds DEV-2026-0042.
 * @example wordsOf('DEV-2026-0042') //=> ['dev', '2026', '0042', '42']
 */
export function wordsOf(text: string): readonly string[] {
  const words = folded(text)
    .split(' ')
    .filter((word) => word !== '')
    .map((word) => word.slice(0, longestKey));
  const figures = words.filter((word) => /^0+\d/.test(word)).map((word) => word.replace(/^0+/, ''));
  return [...new Set([...words, ...figures])].slice(0, mostWords);
}

const digits = (text: string | undefined): string => (text ?? '').replace(/\D/g, '');

interface Entry {
  /** Sort keys by column; every table has `name`. */
  readonly sorts: { readonly name: string; readonly [column: string]: string };
  readonly words: readonly (string | undefined)[];
}

const person = (row: { firstName?: string | undefined; lastName?: string | undefined }): string =>
  `${row.lastName ?? ''} ${row.firstName ?? ''}`;

type Describe = { readonly [T in RecordTable]: ((row: RecordOf<T>) => Entry) | null };

/** Null for what nobody looks for by name. */
const describe: Describe = {
  courses: (c) => ({
    sorts: { name: c.title, reference: c.reference ?? '', category: c.category ?? '' },
    words: [c.title, c.reference, c.category],
  }),
  clients: (c) => ({
    sorts: { name: c.name, city: c.address?.city ?? '', kind: c.kind },
    words: [
      c.name,
      c.firstName,
      c.lastName,
      c.address?.city,
      c.siret,
      digits(c.siret),
      c.email,
      digits(c.phone),
      c.signatoryName,
      ...(c.contacts ?? []).map((contact) => contact.name),
    ],
  }),
  participants: (p) => ({
    sorts: { name: person(p), firstName: `${p.firstName} ${p.lastName}`, jobTitle: p.jobTitle ?? '' },
    words: [p.lastName, p.firstName, p.email, digits(p.phone), p.jobTitle],
  }),
  trainers: (t) => ({ sorts: { name: person(t) }, words: [person(t), t.email, digits(t.phone)] }),
  rooms: (r) => ({
    sorts: { name: r.name, city: r.address?.city ?? '' },
    words: [r.name, r.address?.city],
  }),
  sessions: (s) => ({ sorts: { name: s.start, start: s.start, end: s.end }, words: [s.place] }),
  halfDays: null,
  enrolments: null,
  orders: (o) => ({
    sorts: { name: o.clientReference ?? '' },
    words: [o.clientReference, o.fundingReference],
  }),
  organisation: null,
  terms: null,
  rates: null,
};

/** `0` before `1`: archived rows come after the others. */
const shelf = (archived: boolean): string => (archived ? '1' : '0');

/** Where the rows of a table stand in the order of one column. */
export const sortPrefix = (table: string, column: string, archived: boolean): string =>
  `s|${table}|${shelf(archived)}|${column}|`;

/** Where the rows of a table stand that bear a word. */
export const wordPrefix = (table: string, archived: boolean, word: string): string =>
  `w|${table}|${shelf(archived)}|${word}`;

const keysOf = (table: string, archived: boolean, entry: Entry): readonly string[] => [
  ...Object.entries(entry.sorts).map(
    ([column, value]) => sortPrefix(table, column, archived) + folded(value).slice(0, longestKey),
  ),
  ...wordsOf(entry.words.filter(Boolean).join(' ')).map((word) => wordPrefix(table, archived, word)),
];

/** What a record is listed under; null for what no list shows. Deterministic: the record alone decides. */
export function listingOf<T extends RecordTable>(table: T, row: RecordOf<T>): ListingRow | null {
  const entry = describe[table]?.(row);
  if (!entry) return null;
  const archived = row.archived === true;
  return { table, id: row.id, archived, keys: keysOf(table, archived, entry) };
}

/** What an issued paper is listed under; null for any other fact. */
export function listingOfFact(fact: Fact): ListingRow | null {
  if (fact.kind !== 'documentIssued') return null;
  const { number, title } = fact.data as { number?: unknown; title?: unknown };
  const entry = { sorts: { name: String(number) }, words: [String(number), String(title)] };
  return { table: 'documents', id: fact.id, archived: false, keys: keysOf('documents', false, entry) };
}
