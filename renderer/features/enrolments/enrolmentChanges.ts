import { rankBetween, ranksAfter } from '../../../shared/domain/sessions/rankBetween.ts';
import { enrolmentId } from '../../../shared/records/naturalIds.ts';
import type { Enrolment } from '../../../shared/records/records.ts';
import type { Changes, RecordChange } from '../../db/changes.ts';
import { sessionScope } from './sessionScope.ts';

/** By rank, as text: the order of the names on papers. */
export const byRank = (a: Enrolment, b: Enrolment): number =>
  a.rank === b.rank ? (a.id < b.id ? -1 : 1) : a.rank < b.rank ? -1 : 1;

const people = (count: number): string => (count === 1 ? 'Un participant' : `${count} participants`);

/**
 * Enrols people in a session through an order, after those who are there. Someone already there stays in place; one
 * who had left comes back.
 * @param known every enrolment of the session, archived ones included
 */
export function enrolChanges(
  sessionId: string,
  orderId: string,
  participantIds: readonly string[],
  known: readonly Enrolment[],
): Changes | null {
  const present = new Set(known.filter((row) => !row.archived).map((row) => row.participantId));
  const added = [...new Set(participantIds)].filter((id) => !present.has(id));
  if (added.length === 0) return null;
  const ranks = ranksAfter(known.toSorted(byRank).at(-1)?.rank ?? null, added.length);
  const left = new Set(known.filter((row) => row.archived).map((row) => row.participantId));
  return {
    label: `${people(added.length)} de plus dans la session`,
    set: added.map(
      (participantId, i): RecordChange => ({
        table: 'enrolments',
        id: enrolmentId(sessionId, participantId),
        fields: {
          sessionId,
          participantId,
          orderId,
          rank: ranks[i] ?? '',
          ...(left.has(participantId) ? { archived: false } : {}),
        },
        scope: sessionScope(sessionId),
      }),
    ),
  };
}

/** Takes someone off a session. The row stays, archived. */
export const withdrawChanges = (enrolment: Enrolment, name: string): Changes => ({
  label: `${name} ne participe plus à la session`,
  set: [{ table: 'enrolments', id: enrolment.id, fields: { archived: true } }],
});

/**
 * Moves someone up or down among the names of an order, and one row only: fractional ranks. Null at either end.
 * @param rows enrolments in the order they are shown
 */
export function moveChanges(
  rows: readonly Enrolment[],
  id: string,
  step: -1 | 1,
  name: string,
): Changes | null {
  const from = rows.findIndex((row) => row.id === id);
  const to = from + step;
  if (from < 0 || to < 0 || to >= rows.length) return null;
  const others = rows.filter((row) => row.id !== id);
  const rank = rankBetween(others[to - 1]?.rank ?? null, others[to]?.rank ?? null);
  return {
    label: `${name} ${step < 0 ? 'remonte' : 'descend'} dans la liste`,
    set: [{ table: 'enrolments', id, fields: { rank } }],
  };
}
