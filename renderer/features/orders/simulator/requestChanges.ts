import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Consequence } from '../../../../shared/domain/simulation/consequence.ts';
import type { BeforeAct } from '../../../../shared/records/facts.ts';
import type { HalfDay } from '../../../../shared/records/records.ts';
import type { RecordChange } from '../../../db/changes.ts';
import { enrolChanges } from '../../enrolments/index.ts';
import { planningChanges } from '../../sessions/index.ts';
import type { NewDates } from './request.ts';
import type { Simulated } from './simulatorQueries.ts';

/** What recording an act changes besides the journal, and how it stood before. */
export interface SideEffects {
  readonly set: readonly RecordChange[];
  readonly before: BeforeAct | null;
}

const none: SideEffects = { set: [], before: null };

const archive = (id: string): RecordChange => ({ table: 'enrolments', id, fields: { archived: true } });

const planned = ({ day, part, from, to, trainerId }: HalfDay) => ({
  day,
  part,
  from,
  to,
  ...(trainerId ? { trainerId } : {}),
});

/** INTRA: the planning moves with its hours, and a session that had left the lists comes back. */
function movePlan(simulated: Simulated, planning: readonly HalfDay[], was: Dates): SideEffects {
  const { dossier, everyHalfDay } = simulated;
  const { session, halfDays } = dossier;
  const back: RecordChange[] = session.archived
    ? [{ table: 'sessions', id: session.id, fields: { archived: undefined } }]
    : [];
  return {
    set: [...(planningChanges(session.id, everyHalfDay, planning).set ?? []), ...back],
    before: { ...was, planning: halfDays.map(planned) },
  };
}

/** INTER: the order goes to another session, and its names with it. */
function joinSession(simulated: Simulated, target: string, was: Dates): SideEffects {
  const { dossier, enrolments, enrolledThere } = simulated;
  const there = enrolledThere.filter((row) => row.sessionId === target);
  const people = enrolments.map((row) => row.participantId);
  return {
    set: [
      { table: 'orders', id: dossier.order.id, fields: { sessionId: target } },
      ...enrolments.map(({ id }) => archive(id)),
      ...(enrolChanges(target, dossier.order.id, people, there)?.set ?? []),
    ],
    before: { ...was, session: dossier.session.id, enrolments: enrolments.map(({ id }) => id) },
  };
}

/** Nobody comes on these days any more: a session of one's own leaves the lists, a shared one goes on without. */
function free({ dossier, isShared, enrolments }: Simulated): SideEffects {
  if (isShared)
    return {
      set: enrolments.map(({ id }) => archive(id)),
      before: enrolments.length > 0 ? { enrolments: enrolments.map(({ id }) => id) } : null,
    };
  return {
    set: [{ table: 'sessions', id: dossier.session.id, fields: { archived: true } }],
    before: { sessionFreed: true },
  };
}

interface Dates {
  readonly start: CivilDay;
  readonly end: CivilDay;
}

/**
 * What recording an act moves or frees: new dates move the planning or the order; an order that ends, or waits for a
 * date, before its first day frees trainer, room and seats. What the terms refuse changes nothing.
 * @param was first and last day as agreed so far
 */
export function sideEffectsOf(
  simulated: Simulated,
  { outcome, event }: Consequence,
  dates: NewDates | null,
  was: Dates,
): SideEffects {
  if (outcome.kind === 'refused') return none;
  const stays = outcome.kind === 'moved' || outcome.kind.startsWith('postponed');
  if (stays && dates?.session) return joinSession(simulated, dates.session.id, was);
  if (stays && dates?.planning) return movePlan(simulated, dates.planning, was);
  if (stays && dates) return none;
  return event.on < was.start ? free(simulated) : none;
}
