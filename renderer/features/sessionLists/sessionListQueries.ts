import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Course, Session } from '../../../shared/records/records.ts';
import { db } from '../../db/index.ts';

/** A session and what is taught in it. */
export interface SessionLine {
  readonly id: string;
  readonly session: Session;
  readonly course: Course | undefined;
}

/** The sessions of a room, or that a trainer leads, that are not over; the nearest first. */
export async function comingSessionsWhere(
  field: 'roomId' | 'trainerIds',
  id: string,
  today: CivilDay,
): Promise<SessionLine[]> {
  const all = await db.sessions.where(field).equals(id).toArray();
  const sessions = all
    .filter((session) => session.archived !== true && session.end >= today)
    .toSorted((a, b) => (a.start < b.start ? -1 : 1));
  const courses = await db.courses.bulkGet(sessions.map((session) => session.courseId));
  return sessions.map((session, at) => ({ id: session.id, session, course: courses[at] }));
}
