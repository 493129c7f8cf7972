import { minus, zero } from '../../money/cents.ts';
import { type PayerLeft, payersLeft } from '../../orders/payersLeft.ts';
import type { Statement } from '../../orders/statement.ts';

/**
 * What is to go back to each payer of an order, or is kept as an advance: its money beyond all that it owes (clause
 * 3.3, and 1302-1 of the Code civil). Nothing where all owe.
 * @example refundsOwed({ balance: { client: -23200, opco: 0 }, funders: [] }) //=> [{ who: 'client', amount: 23200 }]
 */
export const refundsOwed = (statement: Pick<Statement, 'balance' | 'funders'>): readonly PayerLeft[] =>
  payersLeft(statement)
    .filter(({ amount }) => amount < 0)
    .map((payer) => ({ ...payer, amount: minus(zero, payer.amount) }));
