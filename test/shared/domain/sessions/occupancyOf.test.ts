import { describe, expect, it } from 'vitest';
import { orderStatuses } from '../../../../shared/domain/orders/statement.ts';
import {
  announcedBy,
  fillRateOf,
  freeSeatsOf,
  occupancyOf,
} from '../../../../shared/domain/sessions/occupancyOf.ts';

/** For each status: seats firm, seats asked for, people announced, of an order for three. */
const table = {
  draft: [0, 0, 3],
  proposed: [0, 3, 3],
  expired: [0, 0, 0],
  awaitingDocuments: [0, 3, 3],
  awaitingDeposit: [0, 3, 3],
  withdrawalPeriod: [3, 0, 3],
  contracted: [3, 0, 3],
  inProgress: [3, 0, 3],
  delivered: [3, 0, 3],
  settled: [3, 0, 3],
  postponed: [0, 0, 0],
  cancelled: [0, 0, 0],
  withdrawn: [0, 0, 0],
  rescinded: [0, 0, 0],
} as const;

describe('the seats of a session', () => {
  it.each(orderStatuses)('taken by an order that is %s', (status) => {
    const orders = [{ status, participants: 3 }];
    const { firm, pending } = occupancyOf(10, orders);
    expect([firm, pending, announcedBy(orders)]).toEqual(table[status]);
  });

  it.each([
    ['ten places, four firm, three asked for, five cancelled', 10, 3],
    ['six places: more people than places leave none', 6, 0],
  ] as const)('left of %s', (_, capacity, left) => {
    const seats = occupancyOf(capacity, [
      { status: 'contracted', participants: 4 },
      { status: 'proposed', participants: 3 },
      { status: 'cancelled', participants: 5 },
    ]);
    expect(freeSeatsOf(seats)).toBe(left);
  });

  it('fill a month in whole percent: 4 and 7 of twice 10 are 55 %', () => {
    const month = [4, 7].map((participants) => occupancyOf(10, [{ status: 'contracted', participants }]));
    expect(fillRateOf(month)).toBe(55);
    expect(fillRateOf([])).toBeNull();
  });
});
