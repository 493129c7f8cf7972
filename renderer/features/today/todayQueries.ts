import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { db, loadDossiers } from '../../db/index.ts';
import { type OpenOrder, openOrderOf } from './openOrder.ts';

/** Every order from which something is still expected, as of a day. */
export async function loadOpenOrders(today: CivilDay): Promise<readonly OpenOrder[]> {
  const dossiers = await loadDossiers();
  return dossiers
    .filter(({ order }) => order.archived !== true)
    .map((dossier) => openOrderOf(dossier, statementOfDossier(dossier, today), today))
    .filter((order) => order !== null);
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
