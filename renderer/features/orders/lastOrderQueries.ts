import type { Course, Order, Session } from '../../../shared/records/records.ts';
import { db } from '../../db/index.ts';

export interface LastOrder {
  readonly order: Order;
  readonly session: Session;
  readonly course: Course;
}

/** The order of a client whose session begins last, if its course is still in the catalogue. */
export async function findLastOrder(clientId: string): Promise<LastOrder | null> {
  const orders = await db.orders.where('clientId').equals(clientId).toArray();
  const sessions = await db.sessions.bulkGet(orders.map((order) => order.sessionId));
  const [last] = orders
    .flatMap((order, index) => {
      const session = sessions[index];
      return session && !order.archived ? [{ order, session }] : [];
    })
    .toSorted((a, b) => (a.session.start < b.session.start ? 1 : -1));
  const course = last && (await db.courses.get(last.order.courseId));
  return last && course && !course.archived ? { ...last, course } : null;
}
