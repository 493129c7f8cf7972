import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { type Cents, plus, zero } from '../../../shared/domain/money/cents.ts';
import { fillRateOf, type Occupancy, occupancyOf } from '../../../shared/domain/sessions/occupancyOf.ts';
import type { FilledSession, OpenOrder } from './todayQueries.ts';

/** A sum, and what it is made of. */
export interface SumOf {
  readonly total: Cents;
  readonly parts: readonly { readonly order: OpenOrder; readonly amount: Cents }[];
}

/** What open orders owe. */
export interface Figures {
  /** What clients and OPCOs still owe. */
  readonly outstanding: SumOf;
  /** Of which, what bears interest already. */
  readonly late: SumOf;
}

const owed = ({ balance }: OpenOrder): Cents =>
  plus(...[balance.client, balance.opco].filter((amount) => amount > 0));

function sumOf(orders: readonly OpenOrder[]): SumOf {
  const parts = orders.map((order) => ({ order, amount: owed(order) })).filter(({ amount }) => amount > zero);
  return { total: plus(...parts.map(({ amount }) => amount)), parts };
}

/** Sums what the statements say; nothing is stored. */
export const figuresOf = (orders: readonly OpenOrder[]): Figures => ({
  outstanding: sumOf(orders),
  late: sumOf(orders.filter(({ late }) => late)),
});

/** A session with its seats. */
export interface SeatedSession extends FilledSession {
  readonly seats: Occupancy;
}

const seated = (session: FilledSession): SeatedSession => ({
  ...session,
  seats: occupancyOf(session.capacity, session.orders),
});

const byDay = (a: FilledSession, b: FilledSession): number => (a.start < b.start ? -1 : 1);

/** The sessions of the month of a day, how full they are, and those to come. */
export interface SessionFigures {
  readonly month: readonly SeatedSession[];
  /** Whole percent; null where no session begins in the month. */
  readonly rate: number | null;
  readonly coming: readonly SeatedSession[];
}

/** Splits sessions between those that begin in the month of a day and those that are still to come. */
export function sessionFiguresOf(
  sessions: readonly FilledSession[],
  today: CivilDay,
  most: number,
): SessionFigures {
  const all = sessions.map(seated).toSorted(byDay);
  const month = all.filter(({ start }) => start.startsWith(today.slice(0, 7)));
  return {
    month,
    rate: fillRateOf(month.map(({ seats }) => seats)),
    coming: all.filter(({ start }) => start >= today).slice(0, most),
  };
}
