import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import { type Filling, freeSeatsOf, occupancyOf } from '../../../shared/domain/sessions/occupancyOf.ts';
import type { TermsParameters } from '../../../shared/domain/terms/parameters.ts';
import { parametersOfVersion } from '../../../shared/domain/terms/termsOf.ts';
import { versionInForce } from '../../../shared/domain/terms/versionInForce.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import type { OrderState } from '../../../shared/messages/orderState.ts';
import type { Client, Course, Order, Organisation, Session } from '../../../shared/records/records.ts';
import {
  clientsOfKind,
  db,
  loadDossier,
  type OrderLine,
  organisationId,
  readLinesOf,
  readOrderLines,
  versionsKept,
} from '../../db/index.ts';
import { type OrderFilter, shownBy } from './orderFilters.ts';

/** One line of the list of orders. */
export interface OrderRow extends OrderLine {
  readonly course: string;
}

const urgency: readonly OrderState['tone'][] = ['lost', 'soon', 'todo', 'waiting', 'done'];

const french = new Intl.Collator('fr');

/** What is lost or late first, then what has the nearest deadline, then by name. */
function byUrgency(a: OrderRow, b: OrderRow): number {
  const [dayA, dayB] = [a.deadline?.on ?? '9999', b.deadline?.on ?? '9999'];
  if (a.state.tone !== b.state.tone) return urgency.indexOf(a.state.tone) - urgency.indexOf(b.state.tone);
  return dayA === dayB ? french.compare(a.client, b.client) : dayA < dayB ? -1 : 1;
}

/** Whether what is shown is all among the orders that can still change. */
const stillChanging = (filter: OrderFilter): boolean => filter !== 'closed' && filter !== 'all';

/** Orders with where they stand today, the most urgent first. */
export async function listOrders(filter: OrderFilter, today: CivilDay): Promise<readonly OrderRow[]> {
  const lines = await readOrderLines(today, stillChanging(filter) ? 'changing' : 'all');
  return withTitles(lines.filter(shownBy(filter)));
}

/** Orders that keep a version of the terms, archived ones aside. */
export async function listOrdersUnder(version: string, today: CivilDay): Promise<readonly OrderRow[]> {
  const [lines, kept] = await Promise.all([readOrderLines(today, 'all'), versionsKept()]);
  return withTitles(lines.filter(({ id }) => kept.get(id) === version));
}

/** What a version of the terms is called; undefined for the model. */
export const termsNamed = async (version: string | null): Promise<string | undefined> =>
  version ? (await db.terms.get(version))?.label : undefined;

async function withTitles(shown: readonly OrderLine[]): Promise<readonly OrderRow[]> {
  const titles = await courseTitles(shown.map(({ courseId }) => courseId));
  return shown.map((line) => ({ ...line, course: titles.get(line.courseId) ?? '' })).toSorted(byUrgency);
}

/** Titles of courses by id. */
async function courseTitles(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const courses = await db.courses.bulkGet([...new Set(ids)]);
  return new Map(courses.flatMap((course) => (course ? [[course.id, course.title] as const] : [])));
}

/** Whether there is any order at all. */
export const anyOrder = async (): Promise<boolean> => (await db.orders.limit(1).count()) > 0;

const present = (row: { readonly archived?: boolean | undefined }): boolean => row.archived !== true;

/** A session that a new order can join. */
export interface SessionChoice {
  readonly session: Session;
  readonly label: string;
}

/** What the form of an order chooses from. */
export interface OrderChoices {
  readonly courses: readonly Course[];
  readonly funders: readonly Client[];
  readonly sessions: readonly SessionChoice[];
  readonly organisation: Organisation | null;
  /** The terms that a proposal issued today would be under. */
  readonly terms: TermsParameters;
}

export async function loadOrderChoices(today: CivilDay): Promise<OrderChoices> {
  const [courses, funders, sessions, organisation, terms] = await Promise.all([
    db.courses.filter(present).sortBy('title'),
    clientsOfKind('funder'),
    db.sessions.where('end').aboveOrEqual(today).filter(present).sortBy('start'),
    db.organisation.get(organisationId),
    db.terms.toArray(),
  ]);
  return {
    courses,
    funders,
    sessions: await openSessions(sessions, today),
    organisation: organisation ?? null,
    terms: parametersOfVersion(versionInForce(terms, today)),
  };
}

/** An INTRA session belongs to the client who ordered it; an INTER one says how many places are left. */
async function openSessions(
  sessions: readonly Session[],
  today: CivilDay,
): Promise<readonly SessionChoice[]> {
  const ids = sessions.map(({ id }) => id);
  const orders = await db.orders.where('sessionId').anyOf(ids).filter(present).toArray();
  const ordersOf = Map.groupBy(orders, ({ sessionId }) => sessionId);
  const open = sessions.filter(({ id, kind }) => kind === 'inter' || !ordersOf.has(id));
  const joined = open.flatMap(({ id }) => (ordersOf.get(id) ?? []).map((order) => order.id));
  const lines = Map.groupBy((await readLinesOf(joined, today)).values(), ({ sessionId }) => sessionId);
  return open.map((session) => ({ session, label: sessionLabel(session, lines.get(session.id) ?? []) }));
}

function sessionLabel({ kind, start, end, maxParticipants }: Session, orders: readonly Filling[]): string {
  const left = freeSeatsOf(occupancyOf(maxParticipants, orders));
  const places = left > 0 ? countText(left, 'place') : 'complète';
  return `${kind.toUpperCase()}, ${formatPeriod(start, end)}, ${places}`;
}

/** Rank of the last name on the list of a session. */
export async function lastRankOf(sessionId: string): Promise<string | null> {
  const rows = await db.enrolments.where('sessionId').equals(sessionId).toArray();
  return rows.map((row) => row.rank).toSorted((a, b) => (a < b ? 1 : -1))[0] ?? null;
}

/** The order with its client's name, for its form; null where it does not exist. */
export async function loadOrder(
  id: string,
): Promise<{ readonly order: Order; readonly client: Client } | null> {
  const order = await db.orders.get(id);
  const client = order && (await db.clients.get(order.clientId));
  return order && client ? { order, client } : null;
}

/** The client of an id, if there is one. */
export const findClient = async (id: string): Promise<Client | undefined> =>
  id ? db.clients.get(id) : undefined;

/** All that one order leans on, or null where it is not on this computer. */
export const findDossier = (id: string): Promise<Dossier | null> => loadDossier(id);
