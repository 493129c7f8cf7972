import type { CivilDay } from '../domain/dates/civilDay.ts';
import { clientRecords } from './clients.ts';
import { courseRecords } from './courses.ts';
import type { Demonstration } from './demonstration.ts';
import { withContents } from './invoiced.ts';
import { orderFacts, orderRecords, toldOrders } from './orders.ts';
import { organisationRecords } from './organisation.ts';
import { issuedPapers } from './papers.ts';
import { participantRecords, roomRecords, trainerRecords } from './people.ts';
import { sessionRecords } from './sessions.ts';

/**
 * What happens in the invented house, its invoices told without what they say: enough to know where each order stands.
 * @example tellDemonstration(civilDay('2026-11-23')).papers.length
 */
export function tellDemonstration(today: CivilDay): Demonstration {
  const records = [
    ...organisationRecords(today),
    ...courseRecords,
    ...clientRecords(today),
    ...participantRecords,
    ...trainerRecords,
    ...roomRecords,
    ...sessionRecords(today),
    ...toldOrders.flatMap((told) => orderRecords(told, today)),
  ];
  const facts = toldOrders.flatMap((told) => orderFacts(told, today));
  const marked = [...records, ...facts].map((row) => row.id);
  return { today, records, facts, papers: issuedPapers(today), marked };
}

/**
 * An invented training organisation with its catalogue, clients, people, sessions and dossiers at every stage, seen
 * from a given day. Same day, same ids, same data.
 * @example buildDemonstration(civilDay('2026-11-23')).records.length
 */
export const buildDemonstration = (today: CivilDay): Demonstration => withContents(tellDemonstration(today));
