import { type Cents, larger, minus, zero } from '../../money/cents.ts';
import type { Statement } from '../../orders/statement.ts';

/**
 * What is to go back to a payer of an order, or is kept as an advance: its money beyond all that it owes (clause 3.3,
 * and 1302-1 of the Code civil). Nothing where it owes.
 * @example refundOwed({ balance: { client: -23200, opco: 0 } }, 'client') //=> 23200
 */
export const refundOwed = ({ balance }: Pick<Statement, 'balance'>, to: 'client' | 'opco'): Cents =>
  larger(zero, minus(zero, balance[to]));
