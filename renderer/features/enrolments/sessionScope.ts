import type { Scope } from '../../db/changes.ts';

/** What the office and the trainer's laptop for this session both hold. */
export const sessionScope = (sessionId: string): readonly Scope[] => ['office', `session:${sessionId}`];
