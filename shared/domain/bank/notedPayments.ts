import type { Fact } from '../../records/facts.ts';
import { cents } from '../money/cents.ts';
import { type ChequeSlip, totalOfCheques } from '../billing/cheques/chequeSlips.ts';
import { standingFacts } from '../orders/standingFacts.ts';
import type { NotedPayment } from './claim.ts';
import { linkedPayments } from './linkedPayments.ts';

/** One payment may settle several orders, by as many facts. */
const togetherOf = ({ id, data }: Fact): string =>
  typeof data['payment'] === 'string' ? data['payment'] : id;

const amountOf = ({ data }: Fact): number => (typeof data['amount'] === 'number' ? data['amount'] : 0);

/** A slip is one line of the bank, whatever it holds. */
const ofSlip = ({ id, day, number, cheques }: ChequeSlip): NotedPayment => ({
  ids: [id],
  day,
  amount: totalOfCheques(cheques),
  title: `remise de chèques ${number}`,
  payers: [],
  references: [],
});

/**
 * The payments written down that no line of the bank tells yet: what a line of the same amount may be. Cheques that
 * went to the bank on a slip came as one.
 * @example notedPayments([payment of 522,00 € written by hand], []).map(({ amount }) => amount) //=> [52200]
 */
export function notedPayments(facts: readonly Fact[], slips: readonly ChequeSlip[]): readonly NotedPayment[] {
  const standing = standingFacts(facts);
  const paidIn = slips.filter(({ goneAt }) => goneAt === null);
  const linked = linkedPayments(standing);
  const settled = new Set([
    ...linked,
    ...paidIn.flatMap(({ cheques }) => cheques.flatMap((one) => one.facts)),
  ]);
  const free = standing.filter(
    ({ kind, id, data }) =>
      kind === 'order.paymentReceived' && data['bankLine'] === undefined && !settled.has(id),
  );
  const isUntold = ({ id, cheques }: ChequeSlip): boolean =>
    ![id, ...cheques.flatMap((one) => one.facts)].some((told) => linked.has(told));
  return [
    ...[...Map.groupBy(free, togetherOf).values()].map((told) => ({
      ids: told.map(({ id }) => id),
      day: told[0]?.day ?? '',
      amount: cents(told.reduce((sum, fact) => sum + amountOf(fact), 0)),
      title: '',
      payers: [],
      references: [],
    })),
    ...paidIn.filter(isUntold).map(ofSlip),
  ];
}
