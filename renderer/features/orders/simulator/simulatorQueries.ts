import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import type { Enrolment, HalfDay } from '../../../../shared/records/records.ts';
import { db } from '../../../db/index.ts';
import { loadSession, type SessionOrder } from '../../sessions/index.ts';
import { findDossier, loadOrderChoices, type SessionChoice } from '../orderQueries.ts';

/** All that simulating and recording an act on an order leans on. */
export interface Simulated {
  readonly dossier: Dossier;
  /** Whether the session is others' too: it goes on without this order. */
  readonly isShared: boolean;
  /** The other orders of the session. */
  readonly others: readonly SessionOrder[];
  /** Sessions of the same course that the order could join. */
  readonly sessions: readonly SessionChoice[];
  /** Every half-day ever planned for the session. */
  readonly everyHalfDay: readonly HalfDay[];
  /** The order's own names on the list of the session. */
  readonly enrolments: readonly Enrolment[];
  /** Every name on the lists of the sessions that it could join. */
  readonly enrolledThere: readonly Enrolment[];
}

/** An order with what moves or is freed when it is cancelled or postponed; null where it is not on this computer. */
export async function findSimulated(orderId: string, today: CivilDay): Promise<Simulated | null> {
  const dossier = await findDossier(orderId);
  const sheet = dossier && (await loadSession(dossier.session.id));
  if (!dossier || !sheet) return null;
  const others = sheet.orders.filter(({ order }) => order.id !== orderId);
  const isShared = dossier.session.kind === 'inter' || others.length > 0;
  const sessions = isShared ? await sessionsToJoin(dossier, today) : [];
  return {
    dossier,
    isShared,
    others,
    sessions,
    everyHalfDay: sheet.everyHalfDay,
    enrolments: sheet.everyEnrolment.filter((row) => row.orderId === orderId && !row.archived),
    enrolledThere: await enrolmentsOf(sessions.map(({ session }) => session.id)),
  };
}

const enrolmentsOf = (sessionIds: readonly string[]): Promise<Enrolment[]> =>
  db.enrolments
    .where('sessionId')
    .anyOf([...sessionIds])
    .toArray();

async function sessionsToJoin({ session }: Dossier, today: CivilDay): Promise<readonly SessionChoice[]> {
  const { sessions } = await loadOrderChoices(today);
  return sessions.filter(
    (one) =>
      one.session.courseId === session.courseId && one.session.id !== session.id && one.session.start > today,
  );
}

/** What taking an act back has to put right: the session as it now is, and the names that the act took off. */
export async function findUndone(
  dossier: Dossier,
  former: { readonly session?: string | undefined; readonly enrolments?: readonly string[] | undefined },
) {
  const { order, session } = dossier;
  const [halfDays, there, taken] = await Promise.all([
    db.halfDays.where('sessionId').equals(session.id).toArray(),
    db.enrolments.where('sessionId').equals(session.id).toArray(),
    db.enrolments.bulkGet([...(former.enrolments ?? [])]),
  ]);
  return {
    halfDays,
    /** Names that followed the order into the session that it now leaves. */
    followed: former.session ? there.filter((row) => row.orderId === order.id && !row.archived) : [],
    taken: taken.filter((row) => row !== undefined),
  };
}
