import { enteredRatesOf } from '../../shared/domain/legal/enteredRates.ts';
import type { RatesBySemester } from '../../shared/domain/legal/interestRates.ts';
import type { Fact } from '../../shared/records/facts.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';
import type {
  Client,
  Course,
  Enrolment,
  HalfDay,
  Order,
  Organisation,
  Participant,
  Room,
  Session,
  TermsVersion,
  Trainer,
} from '../../shared/records/records.ts';
import { recordVersion } from '../../shared/records/setFields.ts';
import { db } from './current.ts';
import type { EmargeDatabase } from './database.ts';
import { organisationId } from './ids.ts';

/** What many dossiers lean on, read once and found by id. */
interface Shelves {
  readonly organisation: Organisation;
  /** All of them: orders not issued yet follow the one in force. */
  readonly versions: readonly TermsVersion[];
  readonly terms: ReadonlyMap<string, TermsVersion>;
  readonly rates: RatesBySemester;
  readonly clients: ReadonlyMap<string, Client>;
  readonly courses: ReadonlyMap<string, Course>;
  readonly sessions: ReadonlyMap<string, Session>;
  readonly rooms: ReadonlyMap<string, Room>;
  readonly trainers: ReadonlyMap<string, Trainer>;
  readonly participants: ReadonlyMap<string, Participant>;
  readonly halfDays: ReadonlyMap<string, readonly HalfDay[]>;
  readonly enrolments: ReadonlyMap<string, readonly Enrolment[]>;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

type Keyed = { readonly id: string };

const present = <T>(rows: readonly (T | undefined)[]): readonly T[] =>
  rows.filter((row) => row !== undefined);
const byId = <T extends Keyed>(rows: readonly (T | undefined)[]): ReadonlyMap<string, T> =>
  new Map(present(rows).map((row) => [row.id, row]));
const distinct = (ids: readonly (string | undefined)[]): string[] => [...new Set(present(ids))];
const kept = <T extends { readonly archived?: boolean | undefined }>(rows: readonly T[]): readonly T[] =>
  rows.filter((row) => row.archived !== true);

const otherFunderIds = ({ otherFunders = [] }: Order): readonly string[] =>
  otherFunders.map(({ funderId }) => funderId);

const noOrganisation: Organisation = { id: organisationId, v: recordVersion, scope: {}, stamps: {} };

/** The rates that people entered, by semester. */
export const ratesIn = async (database: EmargeDatabase): Promise<RatesBySemester> =>
  enteredRatesOf(await database.rates.toArray());

async function shelvesFor(database: EmargeDatabase, orders: readonly Order[]): Promise<Shelves> {
  const orderIds = orders.map((order) => order.id);
  const sessionIds = distinct(orders.map((order) => order.sessionId));
  const [organisation, rates, versions, courses, sessions, halfDays, enrolments, facts] = await Promise.all([
    database.organisation.get(organisationId),
    ratesIn(database),
    database.terms.toArray(),
    database.courses.bulkGet(distinct(orders.map((order) => order.courseId))),
    database.sessions.bulkGet(sessionIds),
    database.halfDays.where('sessionId').anyOf(sessionIds).toArray(),
    database.enrolments.where('sessionId').anyOf(sessionIds).toArray(),
    database.facts
      .where('subject')
      .anyOf([...orderIds, ...distinct(orders.map((order) => order.clientId))])
      .toArray(),
  ]);
  const people = await peopleFor(database, orders, present(sessions), kept(halfDays), kept(enrolments));
  return {
    ...people,
    organisation: organisation ?? noOrganisation,
    versions,
    rates,
    terms: byId(versions),
    courses: byId(courses),
    sessions: byId(sessions),
    halfDays: Map.groupBy(kept(halfDays), (half) => half.sessionId),
    enrolments: Map.groupBy(kept(enrolments), (enrolment) => enrolment.sessionId),
    facts: Map.groupBy(facts, (fact) => fact.subject),
  };
}

async function peopleFor(
  database: EmargeDatabase,
  orders: readonly Order[],
  sessions: readonly Session[],
  halfDays: readonly HalfDay[],
  enrolments: readonly Enrolment[],
): Promise<Pick<Shelves, 'clients' | 'participants' | 'trainers' | 'rooms'>> {
  const ours = new Set(orders.map((order) => order.id));
  const participantIds = enrolments.filter((e) => ours.has(e.orderId)).map((e) => e.participantId);
  const [participants, trainers, rooms] = await Promise.all([
    database.participants.bulkGet(distinct(participantIds)),
    database.trainers.bulkGet(
      distinct([...sessions.flatMap((s) => s.trainerIds ?? []), ...halfDays.map((half) => half.trainerId)]),
    ),
    database.rooms.bulkGet(distinct(sessions.map((session) => session.roomId))),
  ]);
  const employers = present(participants).map((participant) => participant.employerId);
  const clients = await database.clients.bulkGet(
    distinct([
      ...orders.flatMap((order) => [order.clientId, order.funderId, ...otherFunderIds(order)]),
      ...employers,
    ]),
  );
  return {
    clients: byId(clients),
    participants: byId(participants),
    trainers: byId(trainers),
    rooms: byId(rooms),
  };
}

const inOrderOfTime = (a: HalfDay, b: HalfDay): number =>
  `${a.day} ${a.from}`.localeCompare(`${b.day} ${b.from}`, 'en');
const inOrderOfPapers = (a: Enrolment, b: Enrolment): number =>
  a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.id < b.id ? -1 : 1;

const trainersOf = (shelves: Shelves, session: Session, halfDays: readonly HalfDay[]): readonly Trainer[] =>
  present(
    distinct([...(session.trainerIds ?? []), ...halfDays.map((half) => half.trainerId)]).map((id) =>
      shelves.trainers.get(id),
    ),
  );

const employersOf = (shelves: Shelves, participants: readonly Participant[]): Record<string, string> =>
  Object.fromEntries(
    present(distinct(participants.map((p) => p.employerId)).map((id) => shelves.clients.get(id))).map(
      (client) => [client.id, client.name],
    ),
  );

const found = <T>(shelf: ReadonlyMap<string, T>, id: string | undefined): T | null =>
  (id === undefined ? undefined : shelf.get(id)) ?? null;

/** Null where the client, the course or the session has not arrived on this machine. */
function assemble(shelves: Shelves, order: Order): Dossier | null {
  const client = shelves.clients.get(order.clientId);
  const course = shelves.courses.get(order.courseId);
  const session = shelves.sessions.get(order.sessionId);
  if (client === undefined || course === undefined || session === undefined) return null;
  const halfDays = (shelves.halfDays.get(session.id) ?? []).toSorted(inOrderOfTime);
  const enrolments = (shelves.enrolments.get(session.id) ?? []).toSorted(inOrderOfPapers);
  const [ours, others] = [
    enrolments.filter((e) => e.orderId === order.id),
    enrolments.filter((e) => e.orderId !== order.id),
  ];
  const participants = present(ours.map((e) => shelves.participants.get(e.participantId)));
  return {
    organisation: shelves.organisation,
    terms: found(shelves.terms, order.termsVersion),
    versions: shelves.versions,
    order,
    client,
    course,
    session,
    halfDays,
    participants,
    employers: employersOf(shelves, participants),
    trainers: trainersOf(shelves, session, halfDays),
    room: found(shelves.rooms, session.roomId),
    funder: found(shelves.clients, order.funderId),
    otherFunders: present(otherFunderIds(order).map((id) => shelves.clients.get(id))),
    rates: shelves.rates,
    enrolledElsewhere: distinct(others.map((e) => e.participantId)).length,
    facts: shelves.facts.get(order.id) ?? [],
    clientFacts: shelves.facts.get(client.id) ?? [],
  };
}

/**
 * Everything orders lean on, in a fixed number of queries however many they are. Orders whose client, course or
 * session is not on this machine are left out.
 * @param orderIds every order that is not archived when missing
 */
export async function loadDossiers(orderIds?: readonly string[]): Promise<readonly Dossier[]> {
  const database = db;
  return dossiersIn(database, orderIds ?? kept(await database.orders.toArray()).map((order) => order.id));
}

/** The same from a given database, also inside a transaction. */
export async function dossiersIn(
  database: EmargeDatabase,
  orderIds: readonly string[],
): Promise<readonly Dossier[]> {
  const orders = present(await database.orders.bulkGet([...orderIds]));
  const shelves = await shelvesFor(database, orders);
  return present(orders.map((order) => assemble(shelves, order) ?? undefined));
}

/** Everything one order leans on, or null where it or something it needs does not exist. */
export const loadDossier = async (orderId: string): Promise<Dossier | null> =>
  (await loadDossiers([orderId]))[0] ?? null;
