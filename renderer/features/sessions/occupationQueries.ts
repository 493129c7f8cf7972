import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { type Clash, clashesOf, type Occupation } from '../../../shared/domain/sessions/clashesOf.ts';
import type { HalfDaySlot } from '../../../shared/domain/sessions/halfDaySlot.ts';
import type { HalfDay, Session } from '../../../shared/records/records.ts';
import { db } from '../../db/index.ts';
import { byId, present } from './rowsById.ts';

/** A double booking, with the names that the sentence needs. */
export interface NamedClash extends Clash {
  readonly who: string;
  readonly course: string;
}

/** Who and what a planning wants that other sessions have already taken. */
export async function findClashes(
  sessionId: string,
  slots: readonly (HalfDaySlot & { readonly trainerId?: string | undefined })[],
  trainerIds: readonly string[],
  roomId: string | undefined,
): Promise<readonly NamedClash[]> {
  const days = [...new Set(slots.map((slot) => slot.day))];
  const { sessions, occupied } = await occupationsOf(
    sessionId,
    await db.halfDays.where('day').anyOf(days).toArray(),
  );
  const own = slots.map((slot) => occupation(slot, sessionId, trainerIds, roomId));
  return named(clashesOf(own, occupied), sessions);
}

/** Who and what other sessions take during some half-days. */
async function occupationsOf(sessionId: string, halfDays: readonly HalfDay[]) {
  const elsewhere = halfDays.filter((halfDay) => halfDay.sessionId !== sessionId && present(halfDay));
  const sessions = await byId(
    db.sessions,
    elsewhere.map((halfDay) => halfDay.sessionId),
  );
  const occupied = elsewhere.flatMap((halfDay): Occupation[] => {
    const session = sessions.get(halfDay.sessionId);
    return present(session)
      ? [occupation(halfDay, session.id, session.trainerIds ?? [], session.roomId)]
      : [];
  });
  return { sessions, occupied };
}

/** Who and what is taken by other sessions during a period, for the dates to propose. */
export async function occupationsBetween(
  session: Session,
  halfDays: readonly HalfDay[],
  from: CivilDay,
  until: CivilDay,
): Promise<{ readonly own: readonly Occupation[]; readonly others: readonly Occupation[] }> {
  const found = await db.halfDays.where('day').between(from, until, true, true).toArray();
  const { occupied } = await occupationsOf(session.id, found);
  const own = halfDays.map((slot) => occupation(slot, session.id, session.trainerIds ?? [], session.roomId));
  return { own, others: occupied };
}

/** A half-day that names its trainer takes that one alone; else all the session's. */
const occupation = (
  slot: HalfDaySlot & { readonly trainerId?: string | undefined },
  sessionId: string,
  trainerIds: readonly string[],
  roomId: string | undefined,
): Occupation => ({ ...slot, sessionId, roomId, trainerIds: slot.trainerId ? [slot.trainerId] : trainerIds });

async function named(
  clashes: readonly Clash[],
  sessions: ReadonlyMap<string, Session>,
): Promise<readonly NamedClash[]> {
  const ids = clashes.map((clash) => clash.id);
  const [trainers, rooms, courses] = await Promise.all([
    byId(db.trainers, ids),
    byId(db.rooms, ids),
    byId(
      db.courses,
      [...sessions.values()].map((session) => session.courseId),
    ),
  ]);
  return clashes.map((clash) => {
    const trainer = trainers.get(clash.id);
    const courseId = sessions.get(clash.sessionId)?.courseId ?? '';
    return {
      ...clash,
      who: trainer ? displayName(trainer) : (rooms.get(clash.id)?.name ?? ''),
      course: courses.get(courseId)?.title ?? '',
    };
  });
}
