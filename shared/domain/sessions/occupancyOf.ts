import type { OrderStatus } from '../orders/statement.ts';

/** Seats of a session: under contract, asked for but not yet under contract, and how many there are. */
export interface Occupancy {
  readonly firm: number;
  readonly pending: number;
  readonly capacity: number;
}

const firm: readonly OrderStatus[] = ['withdrawalPeriod', 'contracted', 'inProgress', 'delivered', 'settled'];
const pending: readonly OrderStatus[] = ['proposed', 'awaitingDocuments', 'awaitingDeposit'];

const ended: readonly OrderStatus[] = ['expired', 'postponed', 'cancelled', 'withdrawn', 'rescinded'];

/** An order as it fills a session. */
export type Filling = { readonly status: OrderStatus; readonly participants: number };

const seats = (orders: readonly Filling[], statuses: readonly OrderStatus[]): number =>
  orders
    .filter(({ status }) => statuses.includes(status))
    .reduce((sum, { participants }) => sum + participants, 0);

/**
 * How a session is filled by its orders. A draft, an expired proposal and an order that ended take no seat.
 * @example occupancyOf(10, [contracted for 4, proposed to 3]) //=> { firm: 4, pending: 3, capacity: 10 }
 */
export const occupancyOf = (capacity: number, orders: readonly Filling[]): Occupancy => ({
  firm: seats(orders, firm),
  pending: seats(orders, pending),
  capacity,
});

/**
 * Seats that nobody has under contract nor waits for.
 * @example freeSeatsOf({ firm: 4, pending: 3, capacity: 10 }) //=> 3
 */
export const freeSeatsOf = ({ firm: taken, pending: asked, capacity }: Occupancy): number =>
  Math.max(0, capacity - taken - asked);

/**
 * Whether nobody of an order comes to its session any more.
 * @example hasLeftSession('cancelled') //=> true
 */
export const hasLeftSession = (status: OrderStatus): boolean => ended.includes(status);

/**
 * People that the orders of a session announce, drafts among them; who comes no more is not counted.
 * @example announcedBy([contracted for 4, a draft for 2, cancelled for 5]) //=> 6
 */
export const announcedBy = (orders: readonly Filling[]): number =>
  orders
    .filter(({ status }) => !hasLeftSession(status))
    .reduce((sum, { participants }) => sum + participants, 0);

/**
 * Seats under contract over seats, in whole percent; null where there is no seat.
 * @example fillRateOf([{ firm: 4, … 10 }, { firm: 7, … 10 }]) //=> 55
 */
export function fillRateOf(sessions: readonly Occupancy[]): number | null {
  const all = sessions.reduce((sum, { capacity }) => sum + capacity, 0);
  const taken = sessions.reduce((sum, { firm: own }) => sum + own, 0);
  return all === 0 ? null : Math.round((100 * taken) / all);
}
