import { Dexie } from 'dexie';
import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import type { Fact } from '../../shared/records/facts.ts';
import type { RecordEdit } from '../../shared/records/journal.ts';
import type { RecordTable } from '../../shared/records/records.ts';
import { db } from './current.ts';
import type { EmargeDatabase } from './database.ts';
import { dossiersIn, ratesIn } from './dossiers.ts';
import { type LedgerRow, ledgerRows } from './ledgerRow.ts';
import {
  isOf,
  onAnotherDay,
  type OrderLine,
  type OrderLineRow,
  type OrderRows,
  orderRows,
} from './orderLine.ts';
import { type OrderTasks, readTaskRow, taskRow } from './taskRow.ts';

const atATime = 500;

/** The invoices of orders read whole take the place of those kept. */
async function writeInvoices({ localInvoices }: EmargeDatabase, rows: readonly OrderRows[]): Promise<void> {
  const read = rows.filter(({ invoices }) => invoices !== null);
  if (read.length === 0) return;
  await localInvoices
    .where('orderId')
    .anyOf(read.map(({ line }) => line.id))
    .delete();
  await localInvoices.bulkPut(read.flatMap(({ invoices }) => invoices ?? []));
}

/** What orders count for in totals; an order put away still counts, for its money came. */
async function writeLedger(
  { localLedger }: EmargeDatabase,
  ids: readonly string[],
  rows: readonly LedgerRow[],
): Promise<void> {
  await localLedger.where('orderId').anyOf(ids).delete();
  await localLedger.bulkPut(rows);
}

/** Puts what was derived of some orders in the place of what was kept of them. */
async function writeRows(
  database: EmargeDatabase,
  ids: readonly string[],
  rows: readonly OrderRows[],
): Promise<void> {
  const { localOrders, localTasks, localTurnover } = database;
  await Promise.all([localOrders, localTasks, localTurnover].map((table) => table.bulkDelete([...ids])));
  await localOrders.bulkPut(rows.map(({ line }) => line));
  await localTasks.bulkPut(rows.flatMap(({ line, tasks }) => (tasks ? [taskRow(tasks, line.on)] : [])));
  await localTurnover.bulkPut(rows.flatMap(({ turnover }) => turnover ?? []));
  await writeInvoices(database, rows);
}

/** Makes the lines of some orders anew; an order that is archived, or lacks its client, has none. */
export async function makeOrderLines(
  database: EmargeDatabase,
  orderIds: readonly string[],
  today: CivilDay,
): Promise<void> {
  for (let from = 0; from < orderIds.length; from += atATime) {
    const ids = orderIds.slice(from, from + atATime);
    const dossiers = await dossiersIn(database, ids);
    await writeLedger(database, ids, dossiers.flatMap(ledgerRows));
    const rows = dossiers
      .filter(({ order }) => order.archived !== true)
      .map((dossier) => orderRows(dossier, today));
    await writeRows(database, ids, rows);
  }
}

/** The orders of which a rate of interest changes something: an invoice is or was late. The others are left alone. */
const lateOrders = (database: EmargeDatabase): Promise<string[]> =>
  database.localOrders.filter(({ line }) => line.late).primaryKeys();

const reminderDelays = ['reminder1Days', 'reminder2Days', 'noticeDays'];

/** The delays between reminders are in the lines of every order that can still be late. */
const movesReminders = ({ table, fields, emptied }: Edit): boolean =>
  table === 'organisation' && reminderDelays.some((name) => name in fields || emptied?.includes(name));

const changingOrders = (database: EmargeDatabase): Promise<string[]> =>
  database.localOrders.where('[changes+on]').between([1, Dexie.minKey], [1, Dexie.maxKey]).primaryKeys();

type Edit = Pick<RecordEdit, 'table' | 'id' | 'fields' | 'emptied'>;

/** An auxiliary account changes nothing of an order, and an export may give thousands of them at once. */
const isForTheBooks = ({ table, fields, emptied = [] }: Edit): boolean =>
  table === 'clients' &&
  emptied.length === 0 &&
  Object.keys(fields).every((field) => field === 'accountCode');

/** Which orders lean on what was written. */
async function ordersLeaningOn(
  database: EmargeDatabase,
  edits: readonly Edit[],
  facts: readonly Fact[],
): Promise<readonly string[]> {
  const ids = (table: RecordTable): string[] =>
    edits.filter((edit) => edit.table === table && !isForTheBooks(edit)).map(({ id }) => id);
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
    // A fact about a client holds for all its orders.
    orders
      .where('clientId')
      .anyOf([...new Set([...ids('clients'), ...facts.map(({ subject }) => subject)])])
      .primaryKeys(),
    orders.where('funderId').anyOf(ids('clients')).primaryKeys(),
    orders.where('otherFunderIds').anyOf(ids('clients')).primaryKeys(),
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
    edits.some(movesReminders) ? changingOrders(database) : [],
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

/** What is derived on a day of rows made for another. */
async function madeOn(
  database: EmargeDatabase,
  rows: readonly OrderLineRow[],
  today: CivilDay,
): Promise<ReadonlyMap<string, OrderRows>> {
  const stale = rows.filter((row) => !isOf(row, today));
  const forgotten = stale.filter((row) => !stillTold(row)).map(({ id }) => id);
  const again = forgotten.length > 0 ? await dossiersIn(database, forgotten) : [];
  const rates = await ratesIn(database);
  return new Map([
    ...again.map((dossier) => [dossier.order.id, orderRows(dossier, today)] as const),
    ...stale.filter(stillTold).map((row) => [row.id, onAnotherDay(row, today, rates)] as const),
  ]);
}

async function seenOn(
  database: EmargeDatabase,
  rows: readonly OrderLineRow[],
  today: CivilDay,
): Promise<readonly OrderLine[]> {
  const made = await madeOn(database, rows, today);
  return rows.map((row) => (made.get(row.id)?.line ?? row).line);
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

/**
 * The lines of some orders on a day, by id.
 * @example (await readLinesOf(['o1'], today)).get('o1')?.status //=> 'contracted'
 */
export async function readLinesOf(
  ids: readonly string[],
  today: CivilDay,
): Promise<ReadonlyMap<string, OrderLine>> {
  const database = db;
  const rows = (await database.localOrders.bulkGet([...ids])).filter((row) => row !== undefined);
  return new Map((await seenOn(database, rows, today)).map((line) => [line.id, line]));
}

/** Whether every line that can change was made for a day: what is kept can then be shown as it is. */
async function isBroughtTo(database: EmargeDatabase, today: CivilDay): Promise<boolean> {
  const index = database.localOrders.where('[changes+on]');
  const [before, after, settled] = await Promise.all([
    index.between([1, Dexie.minKey], [1, today]).count(),
    database.localOrders.where('[changes+on]').between([1, today], [1, Dexie.maxKey], false).count(),
    database.localOrders.where('[changes+on]').between([0, today], [0, Dexie.maxKey], false).count(),
  ]);
  return before + after + settled === 0;
}

/**
 * What there is to do for every order on a day, one row an order that asks for something.
 * @example await readOrderTasks(today)
 */
export async function readOrderTasks(today: CivilDay): Promise<readonly OrderTasks[]> {
  const database = db;
  if (await isBroughtTo(database, today)) return (await database.localTasks.toArray()).map(readTaskRow);
  const rows = [...(await changing(database)), ...(await settledLater(database, today))];
  const made = await madeOn(database, rows, today);
  const kept = await database.localTasks.bulkGet(rows.map(({ id }) => id));
  return rows.flatMap(({ id }, index) => {
    const row = kept[index];
    return (made.has(id) ? made.get(id)?.tasks : row && readTaskRow(row)) ?? [];
  });
}

/** Keys of what wants to be done by tomorrow, over all orders, each once: as the lines kept say. */
export const readTasksOfNow = async (): Promise<ReadonlySet<string>> => {
  const keys = await db.localTasks.orderBy('now').keys();
  return new Set(keys.map(String));
};

/** Lets the screen draw between two stretches of work. */
const breathe = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

/** Brings what is kept to a day, so that its lists need not. What an act changed meanwhile is left as the act made it. */
export async function bringOrderLinesTo(today: CivilDay): Promise<void> {
  const database = db;
  const stale = (await changing(database)).filter((row) => !isOf(row, today)).filter(stillTold);
  const rates = await ratesIn(database);
  const renewed: OrderRows[] = [];
  for (const [index, row] of stale.entries()) {
    renewed.push(onAnotherDay(row, today, rates));
    if (index % 50 === 49) await breathe();
  }
  const { localOrders, localTasks, localTurnover, localInvoices } = database;
  const tables = [localOrders, localTasks, localTurnover, localInvoices];
  await database.transaction('rw', tables, async () => {
    const now = await database.localOrders.bulkGet(stale.map(({ id }) => id));
    const same = renewed.filter((_, index) => now[index]?.told === stale[index]?.told);
    await writeRows(
      database,
      same.map(({ line }) => line.id),
      same,
    );
  });
}
