import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { addMonths, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { citedClause } from '../../../shared/domain/explain/citedClause.ts';
import { formatMonth } from '../../../shared/domain/dates/formatDay.ts';
import type { Explanation } from '../../../shared/domain/explain/explanation.ts';
import { explanationOfSum } from '../../../shared/domain/explain/explanationOfSum.ts';
import { enteredRatesOf } from '../../../shared/domain/legal/enteredRates.ts';
import type { OrganisationContext } from '../../../shared/domain/tasks/organisationContext.ts';
import { organisationTasksOf } from '../../../shared/domain/tasks/organisationTasks.ts';
import { awayUntil, putOffsOf } from '../../../shared/domain/tasks/putOffs.ts';
import { urgencyOf } from '../../../shared/domain/tasks/taskUrgency.ts';
import { approvedOn } from '../../../shared/domain/terms/approvedOn.ts';
import { versionInForce } from '../../../shared/domain/terms/versionInForce.ts';
import type { Client } from '../../../shared/records/records.ts';
import {
  db,
  isClosed,
  isDemonstration,
  type OrderLine,
  organisationId,
  readLinesOf,
  readOrderLines,
  readOrderTasks,
  readTasksOfNow,
  type TurnoverRow,
  whoIsWorking,
} from '../../db/index.ts';
import { lastSaved } from '../settings/index.ts';
import { type AgendaLine, type Asking, linesOf } from './agenda.ts';

/** Titles of courses by id. */
async function courseTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const courses = await db.courses.bulkGet([...new Set(ids)]);
  return new Map(courses.flatMap((course) => (course ? [[course.id, course.title] as const] : [])));
}

/** Since when nothing was saved to a file; the demonstration has nothing to save. */
async function loadBackup(): Promise<OrganisationContext['backup']> {
  if (isDemonstration()) return null;
  const last = await lastSaved();
  if (last !== null) return { since: last, isFirst: false };
  // What a line says may have been blanked.
  const begun = await db.journal
    .orderBy('stamp')
    .filter(({ payload }) => payload !== null)
    .first();
  const at = begun?.payload?.at;
  return at ? { since: civilDay(at.slice(0, 10)), isFirst: true } : null;
}

/** The terms that hold on a day; null is the model. */
const loadVersion = async (today: CivilDay) => versionInForce(await db.terms.toArray(), today);

async function loadOrganisation(today: CivilDay): Promise<Asking> {
  const [organisation, rates, facts, backup, version] = await Promise.all([
    db.organisation.get(organisationId),
    db.rates.toArray(),
    db.facts.where('subject').equals(organisationId).toArray(),
    loadBackup(),
    loadVersion(today),
  ]);
  const context = {
    name: organisation?.name ?? 'Votre organisme',
    termsApprovedOn: approvedOn(organisation ?? {}, version),
    enteredRates: enteredRatesOf(rates),
    decidedQuestions: Object.keys(organisation?.legalChoices ?? {}),
    backup,
  };
  return {
    id: organisationId,
    course: '',
    followedBy: '',
    tasks: organisationTasksOf(context, today),
    putOffs: putOffsOf(facts),
  };
}

/** Every line of Aujourd'hui, those put off among them. */
export async function loadLines(today: CivilDay): Promise<readonly AgendaLine[]> {
  const [orders, organisation, version] = await Promise.all([
    readOrderTasks(today),
    loadOrganisation(today),
    loadVersion(today),
  ]);
  const titles = await courseTitles(orders.map(({ courseId }) => courseId));
  const asking = orders.map((order) => ({ ...order, course: titles.get(order.courseId) ?? '' }));
  return linesOf([organisation, ...asking], today).map((line) => ({
    ...line,
    cited: citedClause(version, line.task.clause),
  }));
}

/** How many lines want to be done by tomorrow, for the left column: counted, not read. */
export async function countNow(today: CivilDay): Promise<number> {
  const [orders, { tasks, putOffs }] = await Promise.all([readTasksOfNow(), loadOrganisation(today)]);
  const own = tasks.filter(
    (task) => urgencyOf(task, today) === 'now' && awayUntil(task.key, putOffs, today) === null,
  );
  return orders.size + own.length;
}

/** Who works here, as orders name who follows them. */
export const loadMe = (): Promise<string> => whoIsWorking.get();

/** An order that still waits for something, as of a day. */
export interface OpenOrder extends OrderLine {
  readonly course: string;
}

/** Every order from which something is still expected, as of a day. */
export async function loadOpenOrders(today: CivilDay): Promise<readonly OpenOrder[]> {
  const lines = (await readOrderLines(today, 'changing')).filter((line) => !isClosed(line));
  const titles = await courseTitles(lines.map(({ courseId }) => courseId));
  return lines.map((line) => ({ ...line, course: titles.get(line.courseId) ?? '' }));
}

/** What orders count for in the turnover, from one month to another, both included. */
export const loadTurnover = (first: string, last: string): Promise<readonly TurnoverRow[]> =>
  db.localTurnover.where('month').between(first, last, true, true).toArray();

/** Why a month's turnover, done or to come, is what it is: order by order. */
export async function explainTurnover(month: string, isDone: boolean, today: CivilDay): Promise<Explanation> {
  const rows = (await loadTurnover(month, month)).filter(({ done }) => done === isDone);
  const lines = await readLinesOf(
    rows.map(({ id }) => id),
    today,
  );
  return explanationOfSum({
    title: `${isDone ? 'Réalisé' : 'Sous contrat'}, ${formatMonth(month)}`,
    because: isDone
      ? 'Ce que clients et OPCO doivent, hors taxes, pour les formations finies ce mois-là, réglé ou non.'
      : 'Le prix hors taxes des formations sous contrat qui finissent ce mois-là.',
    clause: '3.1',
    parts: rows.map(({ id, amount }) => ({ label: lines.get(id)?.client ?? '', amount })),
  });
}

/** A session with the orders that fill it. */
export interface FilledSession {
  readonly id: string;
  readonly course: string;
  readonly kind: 'intra' | 'inter';
  readonly start: CivilDay;
  readonly end: CivilDay;
  readonly capacity: number;
  readonly orders: readonly Pick<OrderLine, 'status' | 'participants'>[];
}

/** The sessions that begin in the month of a day or after it, with what fills them, up to a number. */
export async function loadSessions(today: CivilDay, most: number): Promise<readonly FilledSession[]> {
  const first = civilDay(`${today.slice(0, 7)}-01`);
  const month = await sessionsBetween(first, addMonths(first, 1), Number.POSITIVE_INFINITY);
  const coming = await sessionsBetween(today, civilDay('9999-12-31'), most);
  const sessions = [...new Map([...month, ...coming].map((session) => [session.id, session])).values()];
  const orders = await db.orders
    .where('sessionId')
    .anyOf(sessions.map(({ id }) => id))
    .toArray();
  const lines = await readLinesOf(
    orders.map(({ id }) => id),
    today,
  );
  const ofSession = Map.groupBy(lines.values(), ({ sessionId }) => sessionId);
  const titles = await courseTitles(sessions.map(({ courseId }) => courseId));
  return sessions.map(({ id, courseId, kind, start, end, maxParticipants }) => ({
    id,
    course: titles.get(courseId) ?? '',
    kind,
    start,
    end,
    capacity: maxParticipants,
    orders: ofSession.get(id) ?? [],
  }));
}

const sessionsBetween = (from: CivilDay, to: CivilDay, most: number) =>
  db.sessions
    .where('start')
    .between(from, to)
    .filter(({ archived }) => archived !== true)
    .limit(most)
    .toArray();

/** Whom to call about an order. */
export async function loadContact(orderId: string): Promise<Client | null> {
  const order = await db.orders.get(orderId);
  return (order && (await db.clients.get(order.clientId))) ?? null;
}

/** What a new organisation has and lacks, to say what comes next. */
export interface Beginnings {
  readonly courses: number;
  readonly clients: number;
  readonly sessions: number;
  readonly orders: number;
}

export async function loadBeginnings(): Promise<Beginnings> {
  const [courses, clients, sessions, orders] = await Promise.all([
    db.courses.count(),
    db.clients.count(),
    db.sessions.count(),
    db.orders.count(),
  ]);
  return { courses, clients, sessions, orders };
}
