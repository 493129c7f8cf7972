import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { RequestToRecord } from '../../../../shared/domain/orders/requestIssues.ts';
import { boundsOf } from '../../../../shared/domain/sessions/boundsOf.ts';
import { movePlanning } from '../../../../shared/domain/sessions/movePlanning.ts';
import type { SimulatedEvent } from '../../../../shared/domain/simulation/consequence.ts';
import type { RequestMeans } from '../../../../shared/records/facts.ts';
import type { HalfDay, Session } from '../../../../shared/records/records.ts';
import type { Simulated } from './simulatorQueries.ts';

/** A file joined to a request: the letter, scanned. */
export interface Scan {
  readonly name: string;
  readonly type: string;
  readonly sha256: string;
  readonly bytes: Uint8Array;
}

export type RequestKind = 'cancellation' | 'postponement';

/** The form of a cancellation or of a postponement. */
export interface RequestValues {
  readonly by: 'client' | 'provider';
  readonly day: CivilDay;
  readonly sentOn?: CivilDay | undefined;
  readonly means: RequestMeans;
  readonly reason: SimulatedEvent['reason'];
  /** Whether new dates are agreed. */
  readonly dates: 'none' | 'agreed';
  /** INTRA: the new first day. */
  readonly newStart?: CivilDay | undefined;
  /** INTER: the session that the order goes to. */
  readonly sessionId?: string | undefined;
  readonly scan?: Scan | undefined;
  readonly note?: string | undefined;
  /** Recorded although it stays, or leaves something, without effect. */
  readonly anyway?: boolean | undefined;
}

/** Where a session goes: its new days, and either its planning or the session that the order joins. */
export interface NewDates {
  readonly start: CivilDay;
  readonly end: CivilDay;
  readonly planning?: readonly HalfDay[];
  readonly session?: Session;
}

const movedHalfDays = (halfDays: readonly HalfDay[], start: CivilDay): readonly HalfDay[] =>
  movePlanning(halfDays, start).map((slot, index) => ({ ...halfDays[index], ...slot }) as HalfDay);

/** The new dates that the form gives, where it gives any: a planning that moves, or another session. */
export function newDatesOf(
  { dates, newStart, sessionId }: Partial<RequestValues>,
  { dossier, isShared, sessions }: Simulated,
): NewDates | null {
  if (dates !== 'agreed') return null;
  if (isShared) {
    const session = sessions.find((one) => one.session.id === sessionId)?.session;
    return session ? { start: session.start, end: session.end, session } : null;
  }
  if (!newStart) return null;
  const planning = movedHalfDays(dossier.halfDays, newStart);
  return planning.length > 0 ? { ...boundsOf(planning), planning } : { start: newStart, end: newStart };
}

/** The act that the form tells of, as the engine reads it. */
export function eventOf(kind: RequestKind, values: RequestValues, dates: NewDates | null): SimulatedEvent {
  const told = {
    on: values.day,
    inWriting: values.by === 'provider' || values.means !== 'telephone',
    reason: values.reason,
    ...(dates ? { newStart: dates.start, newEnd: dates.end } : {}),
  };
  return kind === 'cancellation'
    ? { type: 'cancellationReceived', by: values.by, ...told }
    : { type: 'postponementRequested', ...told };
}

/** The same act as what is checked before it is recorded. */
export function toRecord(event: SimulatedEvent, { sentOn }: RequestValues): RequestToRecord {
  const { on, type, ...data } = event;
  return { kind: `order.${type}`, day: on, sentOn, newStart: event.newStart, data };
}
