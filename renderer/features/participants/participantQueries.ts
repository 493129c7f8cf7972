import {
  type Comparable,
  type Duplicate,
  findDuplicates,
} from '../../../shared/domain/parties/findDuplicates.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Client, Course, Participant, Session } from '../../../shared/records/records.ts';
import { db, listPage } from '../../db/index.ts';
import type { FetchPage } from '../../ui/index.ts';

/** One line of the list of participants. */
export interface ParticipantRow {
  readonly id: string;
  readonly participant: Participant;
  readonly employer: string;
}

/** A session that someone is or was enrolled in. */
export interface ParticipantSession {
  readonly id: string;
  readonly session: Session;
  readonly course: Course | undefined;
  readonly client: Client | undefined;
  readonly orderId: string;
}

const present = <T>(row: T | undefined): row is T => row !== undefined;
const distinct = (ids: readonly (string | undefined)[]): string[] => [...new Set(ids.filter(present))];

async function namesOf(clientIds: readonly (string | undefined)[]): Promise<Map<string, string>> {
  const clients = await db.clients.bulkGet(distinct(clientIds));
  return new Map(clients.filter(present).map((client) => [client.id, client.name]));
}

/** Pages of the list, out of however many people there are. */
export const participantPages =
  (withArchived: boolean): FetchPage<ParticipantRow> =>
  async ({ page, pageSize, text, sort }) => {
    const found = await listPage('participants', {
      search: text,
      offset: page * pageSize,
      limit: pageSize,
      includeArchived: withArchived,
      ...(sort ? { sort: { by: sort.field, descending: sort.direction === 'desc' } } : {}),
    });
    const employers = await namesOf(found.rows.map(({ employerId }) => employerId));
    return {
      rows: found.rows.map((participant) => ({
        id: participant.id,
        participant,
        employer: employers.get(participant.employerId ?? '') ?? '',
      })),
      rowCount: found.total,
    };
  };

/** Changes with anything that is saved: lists read by pages ask again. */
export const lastStamp = async (): Promise<string> => (await db.journal.orderBy('stamp').last())?.stamp ?? '';

/** Someone, or null where there is nobody of that id. */
export const findParticipant = async (id: string): Promise<Participant | null> =>
  (await db.participants.get(id)) ?? null;

export const findEmployer = async (id: string | undefined): Promise<Client | null> =>
  id === undefined ? null : ((await db.clients.get(id)) ?? null);

/** The sessions of someone, the latest first. */
export async function sessionsOf(participantId: string): Promise<ParticipantSession[]> {
  const enrolments = await db.enrolments.where('participantId').equals(participantId).toArray();
  const kept = enrolments.filter((enrolment) => enrolment.archived !== true);
  const [sessions, orders] = await Promise.all([
    db.sessions.bulkGet(kept.map(({ sessionId }) => sessionId)),
    db.orders.bulkGet(kept.map(({ orderId }) => orderId)),
  ]);
  const [courses, clients] = await Promise.all([
    db.courses.bulkGet(sessions.map((session) => session?.courseId ?? '')),
    db.clients.bulkGet(orders.map((order) => order?.clientId ?? '')),
  ]);
  return kept
    .flatMap((enrolment, at) => {
      const session = sessions[at];
      return session === undefined
        ? []
        : [
            {
              id: enrolment.id,
              session,
              course: courses[at],
              client: clients[at],
              orderId: enrolment.orderId,
            },
          ];
    })
    .toSorted((a, b) => (a.session.start < b.session.start ? 1 : -1));
}

/** People who may be the same as this one. */
export async function duplicatesOfParticipant(one: Comparable): Promise<Duplicate<Participant>[]> {
  const texts = [`${one.lastName ?? ''} ${one.firstName ?? ''}`, one.email ?? ''];
  const pages = await Promise.all(
    texts
      .filter((text) => text.trim().length > 1)
      .map((text) => listPage('participants', { search: text, limit: 20 })),
  );
  const rows = new Map(pages.flatMap((page) => page.rows).map((person) => [person.id, person]));
  return findDuplicates(one, [...rows.values()]);
}

/** For `RecordPicker`: people whose name, first name or e-mail begins with these words. */
export async function searchParticipants(text: string) {
  const { rows } = await listPage('participants', { search: text, limit: 50 });
  const employers = await namesOf(rows.map(({ employerId }) => employerId));
  return rows.map((person) => ({
    id: person.id,
    label: displayName(person),
    detail: employers.get(person.employerId ?? '') ?? '',
  }));
}

/** For `RecordPicker`: the person already chosen. */
export async function loadParticipant(id: string) {
  const person = await findParticipant(id);
  return person === null ? null : { id, label: displayName(person) };
}
