import { Dexie } from 'dexie';
import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Fact } from '../../shared/records/facts.ts';
import type { RecordEdit } from '../../shared/records/journal.ts';
import type { RecordTable } from '../../shared/records/records.ts';
import { db } from './current.ts';
import type { EmargeDatabase } from './database.ts';
import { dossiersIn, ratesIn } from './dossiers.ts';
import { isOf, onAnotherDay, type OrderLine, type OrderLineRow, orderLineRow } from './orderLine.ts';

const atATime = 500;

/** Makes the lines of some orders anew; an order that is archived, or lacks its client, has none. */
export async function makeOrderLines(
  database: EmargeDatabase,
  orderIds: readonly string[],
  today: CivilDay,
): Promise<void> {
  for (let from = 0; from < orderIds.length; from += atATime) {
    const ids = orderIds.slice(from, from + atATime);
    const dossiers = await dossiersIn(database, ids);
    const rows = dossiers
      .filter(({ order }) => order.archived !== true)
      .map((dossier) => orderLineRow(dossier, today));
    const made = new Set(rows.map(({ id }) => id));
    await database.localOrders.bulkDelete(ids.filter((id) => !made.has(id)));
    await database.localOrders.bulkPut(rows);
  }
}

/** The orders of which a rate of interest changes something: an invoice is or was late. The others are left alone. */
const lateOrders = (database: EmargeDatabase): Promise<string[]> =>
  database.localOrders.filter(({ line }) => line.late).primaryKeys();

type Edit = Pick<RecordEdit, 'table' | 'id' | 'fields' | 'emptied'>;

/** Which orders lean on what was written. */
async function ordersLeaningOn(
  database: EmargeDatabase,
  edits: readonly Edit[],
  facts: readonly Fact[],
): Promise<readonly string[]> {
  const ids = (table: RecordTable): string[] =>
    edits.filter((edit) => edit.table === table).map(({ id }) => id);
  const { orders, enrolments, halfDays } = database;
  const [planned, enrolled] = await Promise.all([
    halfDays.bulkGet(ids('halfDays')),
    enrolments.bulkGet(ids('enrolments')),
  ]);
  const sessions = [...planned, ...enrolled].flatMap((row) => row?.sessionId ?? []);
  // A title is read where the list is; hours count where nothing is planned yet.
  const courses = edits.filter(
    ({ table, fields, emptied }) => table === 'courses' && ('hours' in fields || emptied?.includes('hours')),
  );
  const terms = new Set(ids('terms'));
  const found = await Promise.all([
    orders.where('clientId').anyOf(ids('clients')).primaryKeys(),
    orders
      .where('courseId')
      .anyOf(courses.map(({ id }) => id))
      .primaryKeys(),
    orders
      .where('sessionId')
      .anyOf([...new Set([...ids('sessions'), ...sessions])])
      .primaryKeys(),
    enrolments.where('participantId').anyOf(ids('participants')).toArray(),
    // Those of the version, and those that name none yet: they follow the one in force.
    terms.size > 0
      ? orders
          .filter(({ termsVersion }) => termsVersion === undefined || terms.has(termsVersion))
          .primaryKeys()
      : [],
    ids('rates').length > 0 ? lateOrders(database) : [],
  ]);
  const through = found.flatMap((rows) => rows.map((row) => (typeof row === 'string' ? row : row.orderId)));
  return [...new Set([...ids('orders'), ...facts.map(({ subject }) => subject), ...through])];
}

/** Keeps the lines of the orders that an act touched. Inside the act's transaction. */
export async function keepOrderLines(
  database: EmargeDatabase,
  edits: readonly Edit[],
  facts: readonly Fact[],
  today: CivilDay,
): Promise<void> {
  await makeOrderLines(database, await ordersLeaningOn(database, edits, facts), today);
}

const changing = (database: EmargeDatabase): Promise<OrderLineRow[]> =>
  database.localOrders.where('[changes+on]').between([1, Dexie.minKey], [1, Dexie.maxKey]).toArray();

/** What was settled only after this day: a clock put back, or a day asked for. */
const settledLater = (database: EmargeDatabase, today: CivilDay): Promise<OrderLineRow[]> =>
  database.localOrders.where('[changes+on]').between([0, today], [0, Dexie.maxKey], false).toArray();

const stillTold = (row: OrderLineRow): row is OrderLineRow & { readonly told: string } => row.told !== null;

async function seenOn(
  database: EmargeDatabase,
  rows: readonly OrderLineRow[],
  today: CivilDay,
): Promise<readonly OrderLine[]> {
  const forgotten = rows.filter((row) => !isOf(row, today) && !stillTold(row)).map(({ id }) => id);
  const again = forgotten.length > 0 ? await dossiersIn(database, forgotten) : [];
  const made = new Map(again.map((dossier) => [dossier.order.id, orderLineRow(dossier, today)]));
  const rates = await ratesIn(database);
  return rows.map((row) => {
    if (isOf(row, today)) return row.line;
    return (stillTold(row) ? onAnotherDay(row, today, rates) : (made.get(row.id) ?? row)).line;
  });
}

/**
 * The orders as lists show them on a day.
 * @param which `changing`: those that time or somebody can still change; `all`: also those ended and settled
 * @example await readOrderLines(today, 'changing')
 */
export async function readOrderLines(
  today: CivilDay,
  which: 'changing' | 'all',
): Promise<readonly OrderLine[]> {
  const database = db;
  const rows =
    which === 'all'
      ? await database.localOrders.toArray()
      : [...(await changing(database)), ...(await settledLater(database, today))];
  return seenOn(database, rows, today);
}

/** Lets the screen draw between two stretches of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings what is kept to a day, so that its lists need not. What an act changed meanwhile is left as the act made it. */
export async function bringOrderLinesTo(today: CivilDay): Promise<void> {
  const database = db;
  const stale = (await changing(database)).filter((row) => !isOf(row, today)).filter(stillTold);
  const rates = await ratesIn(database);
  const renewed: OrderLineRow[] = [];
  for (const [index, row] of stale.entries()) {
    renewed.push(onAnotherDay(row, today, rates));
    if (index % 50 === 49) await breathe();
  }
  await database.transaction('rw', database.localOrders, async () => {
    const now = await database.localOrders.bulkGet(stale.map(({ id }) => id));
    await database.localOrders.bulkPut(renewed.filter((_, index) => now[index]?.told === stale[index]?.told));
  });
}
