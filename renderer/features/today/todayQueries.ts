import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { db, isClosed, readOrderLines } from '../../db/index.ts';
import type { OpenOrder } from './openOrder.ts';

/** Every order from which something is still expected, as of a day. */
export async function loadOpenOrders(today: CivilDay): Promise<readonly OpenOrder[]> {
  const lines = (await readOrderLines(today, 'changing')).filter((line) => !isClosed(line));
  const courses = await db.courses.bulkGet([...new Set(lines.map(({ courseId }) => courseId))]);
  const titles = new Map(courses.flatMap((course) => (course ? [[course.id, course.title] as const] : [])));
  return lines.map((line) => ({ ...line, course: titles.get(line.courseId) ?? '' }));
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
