import { type Fact, factData } from '../../records/facts.ts';
import { cents } from '../money/cents.ts';
import { standingFacts } from '../orders/standingFacts.ts';
import type { NotedPayment } from './claim.ts';

/** One payment may settle several orders, by as many facts. */
const togetherOf = ({ id, data }: Fact): string =>
  typeof data['payment'] === 'string' ? data['payment'] : id;

const amountOf = ({ data }: Fact): number => (typeof data['amount'] === 'number' ? data['amount'] : 0);

/**
 * The payments written down that no line of the bank tells yet: what a line of the same amount may be.
 * @example notedPayments([payment of 522,00 € written by hand]).map(({ amount }) => amount) //=> [52200]
 */
export function notedPayments(facts: readonly Fact[]): readonly NotedPayment[] {
  const standing = standingFacts(facts);
  const linked = new Set(
    standing.flatMap(({ kind, data }) =>
      kind === 'bankLineLinked' ? (factData.bankLineLinked.safeParse(data).data?.payments ?? []) : [],
    ),
  );
  const free = standing.filter(
    ({ kind, id, data }) =>
      kind === 'order.paymentReceived' && data['bankLine'] === undefined && !linked.has(id),
  );
  return [...Map.groupBy(free, togetherOf).values()].map((told) => ({
    ids: told.map(({ id }) => id),
    day: told[0]?.day ?? '',
    amount: cents(told.reduce((sum, fact) => sum + amountOf(fact), 0)),
    title: '',
    payers: [],
    references: [],
  }));
}
