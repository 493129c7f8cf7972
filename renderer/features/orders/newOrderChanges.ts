import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { boundsOf } from '../../../shared/domain/sessions/boundsOf.ts';
import { planHalfDays } from '../../../shared/domain/sessions/planHalfDays.ts';
import { ranksAfter } from '../../../shared/domain/sessions/rankBetween.ts';
import { enrolmentId, halfDayId } from '../../../shared/records/naturalIds.ts';
import type { FactData } from '../../../shared/records/facts.ts';
import type { Client, Order, Session } from '../../../shared/records/records.ts';
import type { Changes, RecordChange } from '../../db/changes.ts';
import { sessionScope } from '../enrolments/index.ts';

type Fields<T> = Partial<Omit<T, 'id' | 'v' | 'scope' | 'stamps'>>;

/** A session made on the way: its half-days are those of an ordinary day, to be refined on its own page. */
export interface SessionToMake extends Fields<Session> {
  readonly courseId: string;
  readonly kind: 'intra' | 'inter';
  readonly start: CivilDay;
  readonly end: CivilDay;
}

export interface NewOrder {
  readonly order: Fields<Order>;
  /** An existing client, or the fields of one to make. */
  readonly client: Pick<Client, 'id'> | Fields<Client>;
  /** An existing session, or the one to make. */
  readonly session: Pick<Session, 'id'> | SessionToMake;
  /** An individual comes alone: the one participant is the client, unless names say otherwise. */
  readonly alone: { readonly firstName: string; readonly lastName: string } | null;
  readonly lastRank: string | null;
  /** The client is late and the order is opened all the same: why, and until when. */
  readonly continued: FactData<'serviceContinued'> | null;
  readonly day: CivilDay;
  readonly label: string;
}

/** New ids, one for each row that may have to be made. */
export interface NewIds {
  readonly order: string;
  readonly client: string;
  readonly session: string;
  readonly participant: string;
}

const idOr = (given: object, otherwise: string): string =>
  'id' in given && typeof given.id === 'string' ? given.id : otherwise;

/**
 * All that a new order makes, in one act: the order, and where they do not exist yet its client, its session with
 * its half-days, and the individual as its participant.
 */
export function newOrderChanges(
  { order, client, session, alone, lastRank, continued, day, label }: NewOrder,
  ids: NewIds,
): Changes {
  const clientId = idOr(client, ids.client);
  const sessionId = idOr(session, ids.session);
  return {
    label,
    set: [
      ...('id' in client ? [] : [{ table: 'clients' as const, id: clientId, fields: client }]),
      ...('courseId' in session ? sessionChanges(sessionId, session) : []),
      { table: 'orders', id: ids.order, fields: { ...order, clientId, sessionId } },
      ...(alone ? personChanges(alone, sessionId, lastRank, ids) : []),
    ],
    add: continued ? [{ subject: clientId, kind: 'serviceContinued', day, data: continued }] : [],
  };
}

function sessionChanges(id: string, session: SessionToMake): readonly RecordChange[] {
  const planned = planHalfDays(session.start, session.end);
  const slots = planned.ok ? planned.value : [];
  const scope = sessionScope(id);
  const bounds = slots.length > 0 ? boundsOf(slots) : { start: session.start, end: session.end };
  return [
    { table: 'sessions', id, fields: { ...session, ...bounds }, scope },
    ...slots.map(
      (slot): RecordChange => ({
        table: 'halfDays',
        id: halfDayId(id, slot.day, slot.part),
        fields: { sessionId: id, ...slot },
        scope,
      }),
    ),
  ];
}

function personChanges(
  name: { readonly firstName: string; readonly lastName: string },
  sessionId: string,
  lastRank: string | null,
  ids: NewIds,
): readonly RecordChange[] {
  const scope = sessionScope(sessionId);
  const participantId = ids.participant;
  return [
    { table: 'participants', id: participantId, fields: name, scope },
    {
      table: 'enrolments',
      id: enrolmentId(sessionId, participantId),
      fields: { sessionId, participantId, orderId: ids.order, rank: ranksAfter(lastRank, 1)[0] ?? '' },
      scope,
    },
  ];
}
