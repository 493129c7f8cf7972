import { v5 } from 'uuid';

/** Never changes: every deterministic id leans on it. */
const namespace = '5d0c0f0e-8f5c-4c55-9a53-5b6f2a1e7c11';

/**
 * The id of what is one thing by nature, the same on every computer (data.md, 1).
 * @example naturalId('halfDay', sessionId, '2026-12-14', 'morning')
 */
export const naturalId = (...parts: readonly string[]): string => v5(parts.join('\n'), namespace);

/** A half-day of a session's planning is one thing by nature. */
export const halfDayId = (sessionId: string, day: string, part: 'morning' | 'afternoon'): string =>
  naturalId('halfDay', sessionId, day, part);

/** A participant in a session is one thing by nature. */
export const enrolmentId = (sessionId: string, participantId: string): string =>
  naturalId('enrolment', sessionId, participantId);
