import { formatPeriod } from '../../../shared/domain/dates/formatDay.ts';
import { boundsOf } from '../../../shared/domain/sessions/boundsOf.ts';
import type { HalfDaySlot } from '../../../shared/domain/sessions/halfDaySlot.ts';
import { halfDayId } from '../../../shared/records/naturalIds.ts';
import type { HalfDay } from '../../../shared/records/records.ts';
import type { Changes, RecordChange } from '../../db/changes.ts';
import { sessionScope } from '../enrolments/index.ts';

export type PlannedSlot = HalfDaySlot & { readonly trainerId?: string | undefined };

/**
 * Sets the planning of a session and its first and last day together. Half-days are never deleted: one that is no
 * longer planned is archived, and comes back with its history when it is planned again.
 */
export function planningChanges(
  sessionId: string,
  known: readonly HalfDay[],
  slots: readonly PlannedSlot[],
): Changes {
  const bounds = boundsOf(slots);
  const kept = new Map(known.map((halfDay) => [halfDay.id, halfDay]));
  const planned = new Map(slots.map((slot) => [halfDayId(sessionId, slot.day, slot.part), slot]));
  const dropped = known.filter((halfDay) => !halfDay.archived && !planned.has(halfDay.id));
  const changed = [...planned].filter(([id, slot]) => differs(kept.get(id), slot));
  return {
    label: `Planning de la session du ${formatPeriod(bounds.start, bounds.end)}`,
    set: [
      { table: 'sessions', id: sessionId, fields: bounds, scope: sessionScope(sessionId) },
      ...changed.map(([id, slot]) => halfDayChange(sessionId, id, slot, kept.get(id))),
      ...dropped.map(({ id }): RecordChange => ({ table: 'halfDays', id, fields: { archived: true } })),
    ],
  };
}

const differs = (known: HalfDay | undefined, slot: PlannedSlot): boolean =>
  !known ||
  known.archived === true ||
  known.from !== slot.from ||
  known.to !== slot.to ||
  known.trainerId !== slot.trainerId;

function halfDayChange(
  sessionId: string,
  id: string,
  { day, part, from, to, trainerId }: PlannedSlot,
  known: HalfDay | undefined,
): RecordChange {
  const fields = { sessionId, day, part, from, to, trainerId };
  return {
    table: 'halfDays',
    id,
    fields: known?.archived ? { ...fields, archived: false } : fields,
    scope: sessionScope(sessionId),
  };
}
