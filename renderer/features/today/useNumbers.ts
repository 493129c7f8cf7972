import { useMemo } from 'react';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { monthAfter, turnoverByMonth } from '../../../shared/domain/orders/turnoverByMonth.ts';
import { useLive } from '../../db/index.ts';
import { figuresOf, sessionFiguresOf } from './figures.ts';
import { loadOpenOrders, loadSessions, loadTurnover } from './todayQueries.ts';

/** Months of turnover: those gone, this one and the next ones. */
const monthsBefore = 8;
const monthsInAll = 12;
/** Sessions to come that are drawn. */
const sessionsDrawn = 8;

/** The figures and the charts, once the lines are there: what is to be done comes first. */
export function useNumbers(today: CivilDay, ready: boolean) {
  const first = monthAfter(today.slice(0, 7), -monthsBefore);
  const orders = useLive(() => (ready ? loadOpenOrders(today) : undefined), [today, ready]);
  const sessions = useLive(() => (ready ? loadSessions(today, sessionsDrawn) : undefined), [today, ready]);
  const turnover = useLive(
    () => (ready ? loadTurnover(first, monthAfter(first, monthsInAll - 1)) : undefined),
    [first, ready],
  );
  return useMemo(
    () => ({
      figures: orders && figuresOf(orders),
      sessions: sessions && sessionFiguresOf(sessions, today, sessionsDrawn),
      months: turnover && turnoverByMonth(turnover, first, monthsInAll),
    }),
    [orders, sessions, turnover, today, first],
  );
}
