import { formatPeriod } from '../domain/dates/formatDay.ts';
import type { Statement } from '../domain/orders/statement.ts';

/**
 * The days of an order's session, or that none is agreed: those of a session that was given up would mislead.
 * @example sessionDays(postponed without a date) //=> 'date à fixer (prévue 15–16 déc. 2026)'
 */
export function sessionDays({
  status,
  session,
  warnings,
}: Pick<Statement, 'status' | 'session' | 'warnings'>): string {
  const days = formatPeriod(session.start, session.end);
  const isUndated = status === 'postponed' && !warnings.some(({ code }) => code === 'newDateBeyondLimit');
  return isUndated ? `date à fixer (prévue ${days})` : days;
}
