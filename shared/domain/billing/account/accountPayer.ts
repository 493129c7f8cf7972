import { fundingNamed, fundingsOf } from '../../orders/fundingsOf.ts';
import type { Order } from '../../../records/records.ts';
import { type Cents, zero } from '../../money/cents.ts';
import type { Statement } from '../../orders/statement.ts';

/** Whose account is told of an order: its client's, that of one payer besides it, or of all of those. */
export interface AccountPayer {
  readonly who: 'client' | 'opco';
  readonly funder?: string;
}

/**
 * Who somebody is for an order: its client, a payer besides it, or both.
 * @example accountPayersOf(order, order.clientId) //=> [{ who: 'client' }]
 */
export const accountPayersOf = (order: Order, payerId: string): readonly AccountPayer[] => [
  ...(order.clientId === payerId ? [{ who: 'client' } as const] : []),
  ...(fundingsOf(order).some(({ funderId }) => funderId === payerId)
    ? [{ who: 'opco', funder: payerId } as const]
    : []),
];

/** Whether what is told of a side, and maybe of a payer by its id, is of this account. */
export const isOnAccount =
  (order: Order, { who, funder }: AccountPayer) =>
  (side: 'client' | 'opco', named: string | undefined): boolean =>
    side === who &&
    (who === 'client' || funder === undefined || fundingNamed(order, named)?.funderId === funder);

/** What the statement of an order counts for an account: above zero its payer owes. */
export function leftOnAccount({ balance, funders }: Statement, { who, funder }: AccountPayer): Cents {
  if (who === 'client' || funder === undefined) return balance[who];
  return funders.find(({ id }) => id === funder)?.left ?? zero;
}
