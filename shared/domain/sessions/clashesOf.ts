import type { HalfDaySlot } from './halfDaySlot.ts';

/** Who and what is taken during a half-day. */
export interface Occupation extends HalfDaySlot {
  readonly sessionId: string;
  readonly trainerIds: readonly string[];
  readonly roomId?: string | undefined;
}

/** Someone or somewhere wanted by two sessions at the same time. */
export interface Clash extends HalfDaySlot {
  readonly kind: 'trainer' | 'room';
  /** The trainer or the room. */
  readonly id: string;
  /** The other session. */
  readonly sessionId: string;
}

/**
 * Double bookings of some half-days against all others, in order of time. Computed and shown, never forbidden: two
 * groups may share a room, and a trainer may be replaced later.
 * @example clashesOf(mine, everyone) //=> [{ kind: 'trainer', id, day, part, from, to, sessionId }]
 */
export function clashesOf(own: readonly Occupation[], others: readonly Occupation[]): readonly Clash[] {
  const byDay = Map.groupBy(others, (other) => other.day);
  return own.flatMap((mine) =>
    (byDay.get(mine.day) ?? [])
      .filter((other) => other.sessionId !== mine.sessionId && mine.from < other.to && other.from < mine.to)
      .flatMap((other) => sharedBy(mine, other)),
  );
}

function sharedBy(mine: Occupation, other: Occupation): readonly Clash[] {
  const { day, part, from, to } = mine;
  const { sessionId } = other;
  const trainers = mine.trainerIds.filter((id) => other.trainerIds.includes(id));
  const clashes: Clash[] = trainers.map((id) => ({ kind: 'trainer', id, sessionId, day, part, from, to }));
  return mine.roomId !== undefined && mine.roomId === other.roomId
    ? [...clashes, { kind: 'room', id: mine.roomId, sessionId, day, part, from, to }]
    : clashes;
}
