import type { Changes, RecordChange } from '../../../renderer/db/changes.ts';
import { enrolmentId, halfDayId } from '../../../shared/records/naturalIds.ts';

const half = (day: string, part: 'morning' | 'afternoon'): RecordChange => ({
  table: 'halfDays',
  id: halfDayId('s1', day, part),
  fields: {
    sessionId: 's1',
    day: day as never,
    part,
    from: part === 'morning' ? '09:00' : '13:30',
    to: part === 'morning' ? '12:30' : '17:00',
    trainerId: 't1',
  },
});

const person = (id: string, firstName: string, lastName: string, employerId?: string): RecordChange => ({
  table: 'participants',
  id,
  fields: { firstName, lastName, employerId },
});

const enrolment = (participantId: string, orderId: string, rank: string): RecordChange => ({
  table: 'enrolments',
  id: enrolmentId('s1', participantId),
  fields: { sessionId: 's1', participantId, orderId, rank },
});

const order = (id: string, clientId: string): RecordChange => ({
  table: 'orders',
  id,
  fields: {
    clientId,
    courseId: 'k1',
    sessionId: 's1',
    channel: 'inPerson',
    participants: 2,
    unit: 'person',
    unitExclTax: 87_000 as never,
    vat: 'standard20',
    termsVersion: 'v1',
    funderId: 'c3',
  },
});

/** A small house: one session shared by two orders, with its people, papers not yet issued. */
export const scene: Changes = {
  label: 'Maison d’essai',
  set: [
    { table: 'organisation', id: 'organisation', fields: { name: 'Rivage Formation' } },
    { table: 'terms', id: 'v1', fields: { from: '2026-01-01' as never, label: 'CGV 2026', parameters: {} } },
    {
      table: 'courses',
      id: 'k1',
      fields: { title: 'Optimiser la relation client', reference: 'AK-RCL-RCL-09' },
    },
    { table: 'clients', id: 'c1', fields: { kind: 'company', name: 'Ardèche Bois' } },
    { table: 'clients', id: 'c2', fields: { kind: 'company', name: 'Hôtel des Gorges' } },
    { table: 'clients', id: 'c3', fields: { kind: 'funder', name: 'OPCO EP' } },
    { table: 'trainers', id: 't1', fields: { firstName: 'Inès', lastName: 'Caron' } },
    { table: 'rooms', id: 'r1', fields: { name: 'Salle bleue' } },
    {
      table: 'sessions',
      id: 's1',
      fields: {
        courseId: 'k1',
        kind: 'inter',
        modality: 'onSite',
        roomId: 'r1',
        maxParticipants: 10,
        start: '2026-12-14' as never,
        end: '2026-12-15' as never,
      },
    },
    half('2026-12-15', 'morning'),
    half('2026-12-14', 'afternoon'),
    half('2026-12-14', 'morning'),
    order('o1', 'c1'),
    order('o2', 'c2'),
    person('p1', 'Claire', 'Arnaud', 'c1'),
    person('p2', 'Louis', 'Bernard', 'c1'),
    person('p3', 'Karim', 'Dumas'),
    person('p4', 'Lise', 'Évrard'),
    enrolment('p2', 'o1', 'b'),
    enrolment('p1', 'o1', 'a'),
    enrolment('p3', 'o2', 'c'),
    enrolment('p4', 'o2', 'd'),
  ],
};
