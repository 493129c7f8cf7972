import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { type Cents, plus, zero } from '../../../shared/domain/money/cents.ts';
import type { OpenOrder } from './openOrder.ts';

/** A sum, and what it is made of. */
export interface SumOf {
  readonly total: Cents;
  readonly parts: readonly { readonly order: OpenOrder; readonly amount: Cents }[];
}

/** The figures of Aujourd'hui. */
export interface Figures {
  /** What clients and OPCOs still owe. */
  readonly outstanding: SumOf;
  /** Of which, what bears interest already. */
  readonly late: SumOf;
  readonly openOrders: number;
  /** Sessions with an open order that begin in the month of the day. */
  readonly sessionsOfMonth: number;
}

const owed = ({ balance }: OpenOrder): Cents =>
  plus(...[balance.client, balance.opco].filter((amount) => amount > 0));

function sumOf(orders: readonly OpenOrder[]): SumOf {
  const parts = orders.map((order) => ({ order, amount: owed(order) })).filter(({ amount }) => amount > zero);
  return { total: plus(...parts.map(({ amount }) => amount)), parts };
}

/** Sums what the statements say; nothing is stored. */
export function figuresOf(orders: readonly OpenOrder[], today: CivilDay): Figures {
  const month = today.slice(0, 7);
  const sessions = orders.filter(({ start }) => start.startsWith(month));
  return {
    outstanding: sumOf(orders),
    late: sumOf(orders.filter(({ late }) => late)),
    openOrders: orders.length,
    sessionsOfMonth: new Set(sessions.map(({ sessionId }) => sessionId)).size,
  };
}
