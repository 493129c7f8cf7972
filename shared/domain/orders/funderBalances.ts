import { type Cents, minus, plus, zero } from '../money/cents.ts';
import { askedBy } from './creditInvoice.ts';
import { funderNamed, fundersOf } from './fundersOf.ts';
import { notFollowedOf } from './notFollowedOf.ts';
import { paidBy, type Situation, sumOf } from './situation.ts';
import type { DueLine, FunderBalance } from './statement.ts';
import type { FundingFacts } from './story.ts';

/** What the invoices of a payer ask; null where one was made elsewhere, whose amount is not known. */
function askedOf({ order, invoices }: Situation, funder: FundingFacts): Cents | null {
  const own = invoices.filter(({ to, funder: id }) => to === 'opco' && funderNamed(order, id) === funder);
  const amounts = own.map((invoice) => askedBy(invoice));
  return amounts.includes(null) ? null : plus(zero, ...amounts.flatMap((amount) => amount ?? []));
}

/**
 * Where each payer besides the client stands (clause 3.3): its share, what it paid, what its invoices ask. What is left
 * of them sums to `balance.opco`.
 * @example funderBalances(share of 100000, 60000 paid)[0].left //=> 40000
 */
export const funderBalances = (situation: Situation, lines: readonly DueLine[]): readonly FunderBalance[] =>
  fundersOf(situation.order).map((funder) => {
    const { id, name } = funder;
    const own = lines.filter(({ debtor, funder: of }) => debtor === 'opco' && of === id);
    const share = sumOf(own);
    const paid = paidBy(situation, funder);
    const notFollowed = notFollowedOf(situation, funder, share);
    return {
      ...(id === undefined ? {} : { id }),
      ...(name === undefined ? {} : { name }),
      share,
      paid,
      left: minus(share, paid),
      ...(notFollowed > 0 && { notFollowed }),
      asked: askedOf(situation, funder),
    };
  });
