import { commit, type RecordChange } from '../../../../renderer/db/index.ts';
import { enrolmentId, halfDayId } from '../../../../shared/records/naturalIds.ts';
import { allPieces } from './factOf.ts';

const half = (session: string, day: string, part: 'morning' | 'afternoon'): RecordChange => ({
  table: 'halfDays',
  id: halfDayId(session, day, part),
  fields: {
    sessionId: session,
    day: day as never,
    part,
    from: part === 'morning' ? '09:00' : '13:30',
    to: part === 'morning' ? '12:30' : '17:00',
  },
});

const session = (id: string, kind: 'intra' | 'inter', start: string, end: string): RecordChange[] => [
  {
    table: 'sessions',
    id,
    fields: {
      courseId: 'k1',
      kind,
      modality: 'onSite',
      start: start as never,
      end: end as never,
      maxParticipants: 12,
    },
  },
  ...[start, end].flatMap((day) => [half(id, day, 'morning'), half(id, day, 'afternoon')]),
];

const order = (id: string, sessionId: string, clientId = 'c1'): RecordChange => ({
  table: 'orders',
  id,
  fields: {
    clientId,
    courseId: 'k1',
    sessionId,
    channel: 'inPerson',
    participants: 1,
    unit: 'group',
    unitExclTax: 145_000 as never,
    vat: 'standard20',
    // The version of the terms is read from the order, whatever is in force.
    termsVersion: 'v1',
  },
});

const enrolled = (sessionId: string, participantId: string, orderId: string): RecordChange => ({
  table: 'enrolments',
  id: enrolmentId(sessionId, participantId),
  fields: { sessionId, participantId, orderId, rank: 'a' },
});

/** Contract final on 7 October 2026: proposal on the 1st, pieces on the 5th, deposit of 522,00 € on the 7th. */
const toldOf = (subject: string) => [
  { subject, kind: 'order.proposalIssued' as const, day: '2026-10-01', data: {} },
  { subject, kind: 'order.documentsReceived' as const, day: '2026-10-05', data: allPieces },
  {
    subject,
    kind: 'order.paymentReceived' as const,
    day: '2026-10-07',
    data: { from: 'client' as const, amount: 52_200 as never },
  },
];

/**
 * One order of its own (`intra`, 14 and 15 December 2026) and two that share a session of the same days (`inter`,
 * `other`), with a later one to go to (`s3`, 18 and 19 January 2027).
 */
export const makeSimulatorScene = () =>
  commit({
    label: 'Trois dossiers',
    set: [
      {
        table: 'terms',
        id: 'v1',
        fields: { from: '2026-01-01' as never, label: 'CGV 2026', parameters: {} },
      },
      { table: 'courses', id: 'k1', fields: { title: 'Optimiser la relation client' } },
      { table: 'clients', id: 'c1', fields: { kind: 'company', name: 'Ardèche Bois' } },
      { table: 'clients', id: 'c2', fields: { kind: 'company', name: 'Hôtel des Gorges' } },
      { table: 'participants', id: 'p1', fields: { firstName: 'Claire', lastName: 'Arnaud' } },
      { table: 'participants', id: 'p2', fields: { firstName: 'Louis', lastName: 'Bernard' } },
      ...session('s1', 'intra', '2026-12-14', '2026-12-15'),
      ...session('s2', 'inter', '2026-12-14', '2026-12-15'),
      ...session('s3', 'inter', '2027-01-18', '2027-01-19'),
      order('intra', 's1'),
      order('inter', 's2'),
      order('other', 's2', 'c2'),
      enrolled('s1', 'p1', 'intra'),
      enrolled('s2', 'p1', 'inter'),
      enrolled('s2', 'p2', 'other'),
    ],
    add: ['intra', 'inter', 'other'].flatMap(toldOf),
  });
