import { minus, plus, zero } from '../money/cents.ts';
import { type BookedFact, type BookedOrder, moneyOf } from './bookedOrder.ts';
import { lateEntry, moneyEntry, vatEntry } from './moneyEntries.ts';
import { paidOff } from './openSales.ts';
import type { Books, Written } from './written.ts';

/**
 * What a payment writes: the money, the interest and fee that it covers (763, 758), the VAT that falls due with it.
 * @example paymentWritten(order, 522,00 € by transfer, books).entries[0].lines //=> 512 522,00; 411 522,00
 */
export function paymentWritten(order: BookedOrder, fact: BookedFact, { sales }: Books): Written {
  const money = moneyOf(order, fact);
  const late = order.lateOf(fact.id) ?? { interest: zero, fee: zero };
  const price = minus(money.amount, late.interest, late.fee);
  const changes = paidOff(sales, money.party, price, money.invoice);
  const ahead = {
    party: money.party,
    amount: plus(price, ...changes.map(({ open }) => open)),
    before: sales,
  };
  const entries = [moneyEntry(money, 'received'), lateEntry(money, late), vatEntry(money, changes)];
  return { entries: entries.filter((entry) => entry !== null), changes, ahead };
}
