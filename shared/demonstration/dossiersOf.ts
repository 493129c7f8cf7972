import type { Dossier } from '../domain/orders/dossier.ts';
import type { Fact } from '../records/facts.ts';
import type { RecordOf, RecordTable } from '../records/records.ts';
import type { Demonstration, DemonstrationFact, DemonstrationRecord } from './demonstration.ts';

const stamp = '0-demonstration';
const scope = { office: stamp };

/** The rows of a demonstration by table, as a database would give them back. */
type Rows = { readonly [T in RecordTable]: ReadonlyMap<string, RecordOf<T>> };

const asRow = ({ id, fields }: DemonstrationRecord): object => ({ id, v: 1, scope, stamps: {}, ...fields });

function rowsOf(demonstration: Demonstration): Rows {
  const rows: Record<string, Map<string, object>> = {};
  for (const record of demonstration.records) {
    const table = (rows[record.table] ??= new Map());
    table.set(record.id, asRow(record));
  }
  return rows as unknown as Rows;
}

const asFact = (fact: DemonstrationFact): Fact => ({
  ...fact,
  v: 1,
  scope,
  at: `${fact.day}T09:00:00.000+01:00`,
  by: 'Claire Monteil',
  device: 'demonstration',
  stamp,
});

/** What the demonstration promises itself: a row that another row points at is there. */
function must<T>(row: T | undefined, name: string): T {
  if (row === undefined) throw new Error(`the demonstration lacks ${name}`);
  return row;
}

const inOrder =
  <T>(keyOf: (row: T) => string) =>
  (a: T, b: T): number =>
    keyOf(a) < keyOf(b) ? -1 : 1;

function dossierOf(order: RecordOf<'orders'>, rows: Rows, facts: readonly Fact[]): Dossier {
  const session = must(rows.sessions.get(order.sessionId), 'a session');
  const enrolled = [...rows.enrolments.values()]
    .filter((enrolment) => enrolment.sessionId === session.id)
    .sort(inOrder((enrolment) => enrolment.rank));
  const own = enrolled.filter((enrolment) => enrolment.orderId === order.id);
  const participants = own.map((one) => must(rows.participants.get(one.participantId), 'a participant'));
  const employers = participants.flatMap(({ employerId }) =>
    employerId ? [[employerId, must(rows.clients.get(employerId), 'an employer').name]] : [],
  );
  return {
    organisation: must(rows.organisation.get('organisation'), 'its organisation'),
    terms: rows.terms.get(order.termsVersion ?? '') ?? null,
    versions: [...rows.terms.values()],
    order,
    client: must(rows.clients.get(order.clientId), 'a client'),
    course: must(rows.courses.get(order.courseId), 'a course'),
    session,
    halfDays: [...rows.halfDays.values()]
      .filter((halfDay) => halfDay.sessionId === session.id)
      .sort(inOrder((halfDay) => `${halfDay.day} ${halfDay.from}`)),
    participants,
    employers: Object.fromEntries(employers) as Record<string, string>,
    trainers: (session.trainerIds ?? []).map((id) => must(rows.trainers.get(id), 'a trainer')),
    room: rows.rooms.get(session.roomId ?? '') ?? null,
    funder: rows.clients.get(order.funderId ?? '') ?? null,
    otherFunders: (order.otherFunders ?? []).map(({ funderId }) =>
      must(rows.clients.get(funderId), 'a payer'),
    ),
    enrolledElsewhere: enrolled.length - own.length,
    facts: facts.filter((fact) => fact.subject === order.id),
  };
}

/**
 * The dossiers of a demonstration without any database, for documents, pictures and measures.
 * @example dossiersOf(buildDemonstration(today)).length
 */
export function dossiersOf(demonstration: Demonstration): readonly Dossier[] {
  const rows = rowsOf(demonstration);
  const facts = demonstration.facts.map(asFact);
  return [...rows.orders.values()].map((order) => dossierOf(order, rows, facts));
}
