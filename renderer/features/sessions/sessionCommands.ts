import { displayName } from '../../../shared/domain/parties/names.ts';
import type { Enrolment, Participant } from '../../../shared/records/records.ts';
import { ok, type Result } from '../../../shared/result.ts';
import {
  type Changes,
  type CommitRefusal,
  type Committed,
  commit,
  newId,
  type RecordChange,
} from '../../db/index.ts';
import type { SaveRequest } from '../../ui/index.ts';
import { enrolChanges, moveChanges, withdrawChanges } from '../enrolments/index.ts';
import { planningChanges } from './planningChanges.ts';
import { type SessionValues, sessionFields } from './sessionForm.ts';
import { type SessionSheet } from './sessionQueries.ts';

type Answer = Promise<Result<Committed, CommitRefusal>>;

/** What saving the form of a session changes: record, first and last day, and half-days, in one act. */
export function sessionChanges(
  id: string,
  known: SessionSheet['everyHalfDay'],
  { values, changed, base }: SaveRequest<SessionValues>,
): Changes {
  const planning = planningChanges(id, known, values.slots);
  const own = Object.fromEntries(
    sessionFields.filter((field) => field in changed).map((field) => [field, changed[field]]),
  );
  const [session, ...halfDays] = planning.set ?? [];
  if (session?.table !== 'sessions') throw new Error('a planning begins with its session');
  const whole: RecordChange = {
    ...session,
    fields: { ...own, ...session.fields },
    ...(base ? { base } : {}),
  };
  return { ...planning, set: [whole, ...halfDays] };
}

/** Makes a session. Gives its id. */
export async function createSession(
  request: SaveRequest<SessionValues>,
): Promise<Result<Committed & { readonly sessionId: string }, CommitRefusal>> {
  const id = newId();
  const changed = Object.fromEntries(sessionFields.map((field) => [field, request.values[field]]));
  const done = await commit(sessionChanges(id, [], { ...request, changed, base: undefined }));
  return done.ok ? ok({ ...done.value, sessionId: id }) : done;
}

/** Changes a session. Fields that someone else changed meanwhile are told. */
export const saveSession = (sheet: SessionSheet, request: SaveRequest<SessionValues>): Answer =>
  commit(sessionChanges(sheet.session.id, sheet.everyHalfDay, request));

/** Enrols people through an order. Nothing to do when all are there already. */
export async function enrol(
  sessionId: string,
  orderId: string,
  participantIds: readonly string[],
  known: readonly Enrolment[],
): Promise<Result<Committed | null, CommitRefusal>> {
  const changes = enrolChanges(sessionId, orderId, participantIds, known);
  return changes ? commit(changes) : ok(null);
}

/** Takes someone off a session. */
export const withdraw = (enrolment: Enrolment, participant: Participant): Answer =>
  commit(withdrawChanges(enrolment, displayName(participant)));

/** Moves a name up or down on the papers. Nothing to do at either end. */
export async function move(
  rows: readonly Enrolment[],
  id: string,
  step: -1 | 1,
  name: string,
): Promise<Result<Committed | null, CommitRefusal>> {
  const changes = moveChanges(rows, id, step, name);
  return changes ? commit(changes) : ok(null);
}
