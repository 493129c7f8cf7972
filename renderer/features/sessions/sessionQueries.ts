import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { byTime } from '../../../shared/domain/sessions/halfDaySlot.ts';
import { announcedBy, hasLeftSession } from '../../../shared/domain/sessions/occupancyOf.ts';
import type {
  Client,
  Course,
  Enrolment,
  HalfDay,
  Order,
  Participant,
  Room,
  Session,
  Trainer,
} from '../../../shared/records/records.ts';
import { db, loadDossiers, readLinesOf } from '../../db/index.ts';
import { byRank } from '../enrolments/index.ts';
import { findClashes } from './occupationQueries.ts';
import { byId, present } from './rowsById.ts';

/** One line of the list of sessions. */
export interface SessionRow {
  readonly id: string;
  readonly session: Session;
  readonly course: string;
  readonly place: string;
  readonly trainers: string;
  readonly clients: string;
  /** People announced by the orders of the session that have not ended. */
  readonly announced: number;
}

/** Someone on the list of a session, through an order. */
export interface Enrolled {
  readonly enrolment: Enrolment;
  readonly participant: Participant;
  readonly employer: string | null;
}

export interface SessionOrder {
  readonly order: Order;
  readonly client: Client;
}

/** All that the page of a session shows. */
export interface SessionSheet {
  readonly session: Session;
  readonly course: Course;
  readonly room: Room | null;
  readonly trainers: readonly Trainer[];
  /** In order of time, archived ones left out. */
  readonly halfDays: readonly HalfDay[];
  /** Every half-day ever planned, for a change of planning. */
  readonly everyHalfDay: readonly HalfDay[];
  readonly orders: readonly SessionOrder[];
  readonly enrolled: readonly Enrolled[];
  readonly everyEnrolment: readonly Enrolment[];
}

/** Where a session takes place, in a few words. */
export function placeOf(session: Session, room: Room | null | undefined): string {
  if (session.modality === 'distance') return 'À distance';
  return room?.name ?? session.place?.split('\n')[0] ?? '';
}

/** Which sessions to list: those not over on a day, those over, or all. */
export type SessionFilter = 'coming' | 'past' | 'all';

/** Sessions for the list; those to come with the nearest first, past ones with the latest first. */
export async function listSessions(filter: SessionFilter, today: CivilDay): Promise<readonly SessionRow[]> {
  const sessions = (await sessionsOf(filter, today)).filter(present);
  const ids = sessions.map((session) => session.id);
  const [orders, courses, rooms, trainers] = await Promise.all([
    db.orders.where('sessionId').anyOf(ids).filter(present).toArray(),
    byId(
      db.courses,
      sessions.map((session) => session.courseId),
    ),
    byId(
      db.rooms,
      sessions.map((session) => session.roomId),
    ),
    byId(
      db.trainers,
      sessions.flatMap((session) => session.trainerIds ?? []),
    ),
  ]);
  const clients = await byId(
    db.clients,
    orders.map((order) => order.clientId),
  );
  const ordersOf = Map.groupBy(orders, (order) => order.sessionId);
  // An INTRA session leaves the list with its order; an INTER one goes on without those that ended.
  const shared = sessions.filter(({ kind }) => kind === 'inter').flatMap(({ id }) => ordersOf.get(id) ?? []);
  const lines = await readLinesOf(
    shared.map(({ id }) => id),
    today,
  );
  const isComing = ({ id }: Order): boolean => !hasLeftSession(lines.get(id)?.status ?? 'draft');
  return sessions.map((session): SessionRow => {
    const own = ordersOf.get(session.id) ?? [];
    return {
      id: session.id,
      session,
      course: courses.get(session.courseId)?.title ?? 'Formation inconnue',
      place: placeOf(session, rooms.get(session.roomId ?? '')),
      trainers: (session.trainerIds ?? [])
        .map((id) => trainers.get(id))
        .filter((trainer) => trainer !== undefined)
        .map(displayName)
        .join(', '),
      clients: own.map((order) => clients.get(order.clientId)?.name ?? '').join(', '),
      announced: own.filter(isComing).reduce((sum, order) => sum + order.participants, 0),
    };
  });
}

async function sessionsOf(filter: SessionFilter, today: CivilDay): Promise<Session[]> {
  if (filter === 'coming') return db.sessions.where('end').aboveOrEqual(today).sortBy('start');
  const rows =
    filter === 'past'
      ? await db.sessions.where('end').below(today).sortBy('start')
      : await db.sessions.orderBy('start').toArray();
  return rows.toReversed();
}

/** A session with all that its page shows, or null where there is none. */
export async function loadSession(id: string): Promise<SessionSheet | null> {
  const session = await db.sessions.get(id);
  if (!session) return null;
  const [course, room, trainers, halfDays, orders, enrolments] = await Promise.all([
    db.courses.get(session.courseId),
    session.roomId ? db.rooms.get(session.roomId) : undefined,
    db.trainers.bulkGet(session.trainerIds ?? []),
    db.halfDays.where('sessionId').equals(id).toArray(),
    db.orders.where('sessionId').equals(id).filter(present).toArray(),
    db.enrolments.where('sessionId').equals(id).toArray(),
  ]);
  if (!course) return null;
  const clients = await byId(
    db.clients,
    orders.map((order) => order.clientId),
  );
  return {
    session,
    course,
    room: room ?? null,
    trainers: trainers.filter((trainer) => trainer !== undefined),
    halfDays: halfDays.filter(present).toSorted(byTime),
    everyHalfDay: halfDays,
    orders: orders.flatMap((order) => {
      const client = clients.get(order.clientId);
      return client ? [{ order, client }] : [];
    }),
    enrolled: await enrolledFrom(enrolments),
    everyEnrolment: enrolments,
  };
}

async function enrolledFrom(enrolments: readonly Enrolment[]): Promise<readonly Enrolled[]> {
  const rows = enrolments.filter(present).toSorted(byRank);
  const participants = await byId(
    db.participants,
    rows.map((row) => row.participantId),
  );
  const employers = await byId(
    db.clients,
    [...participants.values()].map((person) => person.employerId),
  );
  return rows.flatMap((enrolment) => {
    const participant = participants.get(enrolment.participantId);
    if (!participant) return [];
    return [{ enrolment, participant, employer: employers.get(participant.employerId ?? '')?.name ?? null }];
  });
}

/** Numbers of the papers that have left with the dates of a session on them, in order. */
export async function papersWithDates({ orders }: Pick<SessionSheet, 'orders'>): Promise<readonly string[]> {
  const facts = await db.facts
    .where('subject')
    .anyOf(orders.map(({ order }) => order.id))
    .filter((fact) => fact.kind === 'documentIssued' && dated.has(fact.data['document']))
    .toArray();
  return facts.map((fact) => String(fact.data['number'])).toSorted((a, b) => (a < b ? -1 : 1));
}

const dated: ReadonlySet<unknown> = new Set(['proposal', 'agreement', 'contract', 'attendanceSheet']);

/** Choices of the form of a session. */
export interface SessionChoices {
  readonly courses: readonly Course[];
  readonly rooms: readonly Room[];
  readonly trainers: readonly Trainer[];
}

export async function loadSessionChoices(): Promise<SessionChoices> {
  const [courses, rooms, trainers] = await Promise.all([
    db.courses.filter(present).sortBy('title'),
    db.rooms.filter(present).sortBy('name'),
    db.trainers.filter(present).sortBy('lastName'),
  ]);
  return { courses, rooms, trainers };
}

/** A session with its orders' dossiers and who is booked twice; null where it is not on this computer. */
export async function loadSessionPage(id: string, today: CivilDay) {
  const sheet = await loadSession(id);
  if (!sheet) return null;
  const { session, halfDays, orders } = sheet;
  const ids = orders.map(({ order }) => order.id);
  const [dossiers, lines, clashes] = await Promise.all([
    loadDossiers(ids),
    readLinesOf(ids, today),
    findClashes(id, halfDays, session.trainerIds ?? [], session.roomId),
  ]);
  return { sheet, dossiers, clashes, announced: announcedBy([...lines.values()]) };
}
