import { type Cents, plus } from '../money/cents.ts';
import type { DueKind, OrderStatus, Statement } from './statement.ts';

/** What an order counts for in the turnover: its month, `2026-11`, whether it is done, and how much excl. tax. */
export interface Turnover {
  readonly month: string;
  readonly done: boolean;
  readonly amount: Cents;
}

/** The lines that pay for training. Indemnities and fees are no turnover of training, and are left out. */
const ofTraining: readonly DueKind[] = [
  'deposit',
  'balance',
  'instalment',
  'opcoShare',
  'opcoDefault',
  'deliveredShare',
];

const toCome: readonly OrderStatus[] = ['withdrawalPeriod', 'contracted', 'inProgress'];
const done: readonly OrderStatus[] = ['delivered', 'settled'];

/**
 * The turnover of an order excl. tax, in the month in which its training ends. Delivered: what client and OPCO owe for
 * it, paid or not. Under contract: its price. Nothing before the contract, nor once the order has ended otherwise.
 * @example turnoverOf(delivered on 15 December, 145000 excl. tax) //=> { month: '2026-12', done: true, amount: 145000 }
 */
export function turnoverOf({ status, session, price, due }: Statement): Turnover | null {
  const month = session.end.slice(0, 7);
  if (toCome.includes(status)) return { month, done: false, amount: price.exclTax };
  if (!done.includes(status)) return null;
  const lines = due.filter(({ kind, debtor }) => debtor !== 'provider' && ofTraining.includes(kind));
  return { month, done: true, amount: plus(...lines.map(({ exclTax }) => exclTax)) };
}
