import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Deadline, Statement } from '../../../shared/domain/orders/statement.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { countText } from '../../../shared/messages/countOf.ts';
import { nextDeadline, type OrderState, stateOf } from '../../../shared/messages/orderState.ts';
import type { Client, Course, Order, Organisation, Session } from '../../../shared/records/records.ts';
import { db, loadDossier, loadDossiers, organisationId } from '../../db/index.ts';
import { issuedOf } from '../documents/index.ts';

/** One line of the list of orders. */
export interface OrderRow {
  readonly id: string;
  readonly client: string;
  readonly course: string;
  readonly kind: 'intra' | 'inter';
  readonly start: CivilDay;
  readonly end: CivilDay;
  readonly price: number;
  readonly status: Statement['status'];
  readonly state: OrderState;
  readonly deadline: Deadline | null;
  /** Number of the last proposal or contract that left. */
  readonly number: string;
}

const urgency: readonly OrderState['tone'][] = ['lost', 'soon', 'todo', 'waiting', 'done'];

const french = new Intl.Collator('fr');

/** What is lost or late first, then what has the nearest deadline, then by name. */
function byUrgency(a: OrderRow, b: OrderRow): number {
  const [dayA, dayB] = [a.deadline?.on ?? '9999', b.deadline?.on ?? '9999'];
  if (a.state.tone !== b.state.tone) return urgency.indexOf(a.state.tone) - urgency.indexOf(b.state.tone);
  return dayA === dayB ? french.compare(a.client, b.client) : dayA < dayB ? -1 : 1;
}

/** Every order with where it stands today, the most urgent first. */
export async function listOrders(today: CivilDay): Promise<readonly OrderRow[]> {
  const dossiers = await loadDossiers();
  const rows = dossiers.map((dossier): OrderRow => {
    const { order, client, course, session } = dossier;
    const statement = statementOfDossier(dossier, today);
    return {
      id: order.id,
      client: client.name,
      course: course.title,
      kind: session.kind,
      ...statement.session,
      price: statement.price.inclTax,
      status: statement.status,
      state: stateOf(statement, today, client.kind === 'individual'),
      deadline: nextDeadline(statement, today),
      number: issuedOf(dossier).find(({ kind }) => kind !== 'programme' && kind !== 'terms')?.number ?? '',
    };
  });
  return rows.toSorted(byUrgency);
}

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
  /** Id of the version of the terms in force, where one has been published. */
  readonly termsVersion: string | undefined;
}

export async function loadOrderChoices(today: CivilDay): Promise<OrderChoices> {
  const [courses, funders, sessions, organisation, terms] = await Promise.all([
    db.courses.filter(present).sortBy('title'),
    db.clients.filter((client) => present(client) && client.kind === 'funder').sortBy('name'),
    db.sessions.where('end').aboveOrEqual(today).filter(present).sortBy('start'),
    db.organisation.get(organisationId),
    db.terms.where('from').belowOrEqual(today).filter(present).sortBy('from'),
  ]);
  return {
    courses,
    funders,
    sessions: await openSessions(sessions),
    organisation: organisation ?? null,
    termsVersion: terms.at(-1)?.id,
  };
}

/** An INTRA session belongs to the client who ordered it; an INTER one says how many places are left. */
async function openSessions(sessions: readonly Session[]): Promise<readonly SessionChoice[]> {
  const ids = sessions.map(({ id }) => id);
  const orders = await db.orders.where('sessionId').anyOf(ids).filter(present).toArray();
  const ordersOf = Map.groupBy(orders, ({ sessionId }) => sessionId);
  return sessions
    .filter(({ id, kind }) => kind === 'inter' || !ordersOf.has(id))
    .map((session) => ({ session, label: sessionLabel(session, ordersOf.get(session.id) ?? []) }));
}

function sessionLabel({ kind, start, end, maxParticipants }: Session, orders: readonly Order[]): string {
  const left = maxParticipants - orders.reduce((sum, { participants }) => sum + participants, 0);
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
