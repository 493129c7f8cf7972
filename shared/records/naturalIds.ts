import { v5 } from 'uuid';

/** Never change it: ids made with it are on disk. */
const namespace = '6f1d2f0a-6a0e-5c36-9f0b-3a1c52e8a7d4';

/**
 * The id of what is one thing by nature, the same on every computer (data.md, 1).
 * @example naturalId('halfDay', sessionId, '2026-12-14', 'morning')
 */
export const naturalId = (...parts: readonly string[]): string => v5(parts.join('/'), namespace);

/** A half-day of a session's planning is one thing by nature. */
export const halfDayId = (sessionId: string, day: string, part: 'morning' | 'afternoon'): string =>
  naturalId('halfDay', sessionId, day, part);

/** A participant in a session is one thing by nature. */
export const enrolmentId = (sessionId: string, participantId: string): string =>
  naturalId('enrolment', sessionId, participantId);
