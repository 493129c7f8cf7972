import type { Fact } from '../../shared/records/facts.ts';
import { type RecordTable, recordTables } from '../../shared/records/records.ts';
import { db } from './current.ts';
import type { EmargeDatabase } from './database.ts';
import { type ListedTable, sortPrefix, wordsOf } from './listingKeys.ts';
import { matching } from './listPage.ts';

/** One thing that search found. */
export interface Hit {
  readonly table: ListedTable;
  readonly id: string;
  /** « Ardèche Bois », « MARTIN Claire », « Proposition DEV-2026-0042 ». */
  readonly title: string;
  /** What tells it from others of the same name: a town, an employer, a period. */
  readonly detail: string;
  /** The record to open where it is not the hit itself: the order of an issued paper. */
  readonly subject?: string;
}

/** How many hits of each kind are shown. */
const mostOfAKind = 6;
const last = '\uffff';

async function idsIn(
  database: EmargeDatabase,
  table: ListedTable,
  words: readonly string[],
): Promise<string[]> {
  const rows = await matching(database, table, words, [false]);
  if (rows !== null) return rows.slice(0, mostOfAKind).map((row) => row.id);
  const prefix = sortPrefix(table, 'name', false) + words.join(' ');
  const keys = await database.localListing
    .where('keys')
    .between(prefix, prefix + last)
    .limit(mostOfAKind)
    .primaryKeys();
  return keys.map(([, id]) => id);
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '');

interface Titled {
  readonly title: string;
  readonly detail: string;
}

type Name = (database: EmargeDatabase, id: string) => Promise<Titled | null>;

const person = (row: { firstName: string; lastName: string }): string =>
  `${row.lastName.toLocaleUpperCase('fr')} ${row.firstName}`.trim();

async function nameOfSession(database: EmargeDatabase, id: string): Promise<Titled | null> {
  const session = await database.sessions.get(id);
  if (session === undefined) return null;
  const course = await database.courses.get(session.courseId);
  return { title: course?.title ?? '', detail: session.start };
}

async function nameOfOrder(database: EmargeDatabase, id: string): Promise<Titled | null> {
  const order = await database.orders.get(id);
  if (order === undefined) return null;
  const [client, course] = await Promise.all([
    database.clients.get(order.clientId),
    database.courses.get(order.courseId),
  ]);
  return { title: client?.name ?? '', detail: course?.title ?? '' };
}

const names: { readonly [T in RecordTable]?: Name } = {
  courses: async (database, id) => {
    const row = await database.courses.get(id);
    return row === undefined ? null : { title: row.title, detail: row.reference ?? '' };
  },
  clients: async (database, id) => {
    const row = await database.clients.get(id);
    return row === undefined ? null : { title: row.name, detail: row.address?.city ?? '' };
  },
  participants: async (database, id) => {
    const row = await database.participants.get(id);
    if (row === undefined) return null;
    const employer = row.employerId === undefined ? undefined : await database.clients.get(row.employerId);
    return { title: person(row), detail: employer?.name ?? row.jobTitle ?? '' };
  },
  trainers: async (database, id) => {
    const row = await database.trainers.get(id);
    return row === undefined ? null : { title: person(row), detail: row.email ?? '' };
  },
  rooms: async (database, id) => {
    const row = await database.rooms.get(id);
    return row === undefined ? null : { title: row.name, detail: row.address?.city ?? '' };
  },
  sessions: nameOfSession,
  orders: nameOfOrder,
};

async function hitsOf(database: EmargeDatabase, table: RecordTable, ids: readonly string[]): Promise<Hit[]> {
  const name = names[table];
  if (name === undefined) return [];
  const found = await Promise.all(
    ids.map(async (id): Promise<Hit | null> => {
      const named = await name(database, id);
      return named && { table, id, ...named };
    }),
  );
  return found.filter((hit) => hit !== null);
}

const hitOfDocument = (fact: Fact): Hit => ({
  table: 'documents',
  id: fact.id,
  title: `${text(fact.data['title'])} ${text(fact.data['number'])}`.trim(),
  detail: fact.day,
  subject: fact.subject,
});

/** Sessions of the courses found, orders of the clients found: people look for a dossier by its client. */
async function neighbours(database: EmargeDatabase, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const ids = (table: ListedTable): string[] =>
    hits.filter((hit) => hit.table === table).map((hit) => hit.id);
  const shown = new Set(hits.map((hit) => hit.id));
  const [orders, sessions] = await Promise.all([
    database.orders.where('clientId').anyOf(ids('clients')).limit(mostOfAKind).primaryKeys(),
    database.sessions.where('courseId').anyOf(ids('courses')).limit(mostOfAKind).primaryKeys(),
  ]);
  const fresh = (found: readonly string[]): string[] => found.filter((id) => !shown.has(id));
  const [ofOrders, ofSessions] = [
    await hitsOf(database, 'orders', fresh(orders)),
    await hitsOf(database, 'sessions', fresh(sessions)),
  ];
  return [...ofOrders, ...ofSessions];
}

/**
 * Looks through everything: each word by its beginning, accents and case do not matter, archived rows left out.
 * @example await searchEverything('ardeche') //=> the client, its orders; '0042' finds the paper of that number
 */
export async function searchEverything(query: string): Promise<readonly Hit[]> {
  const database = db;
  const words = wordsOf(query);
  if (words.length === 0) return [];
  const direct = await Promise.all(
    recordTables
      .filter((table) => names[table] !== undefined)
      .map(async (table) => hitsOf(database, table, await idsIn(database, table, words))),
  );
  const papers = await database.facts.bulkGet(await idsIn(database, 'documents', words));
  const hits = direct.flat();
  const documents = papers.filter((fact) => fact !== undefined).map(hitOfDocument);
  return [...hits, ...(await neighbours(database, hits)), ...documents];
}
