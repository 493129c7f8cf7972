import { toldEvents } from '../letters/toldEvents.ts';
import { plus } from '../money/cents.ts';
import { funderIn } from '../orders/fundersOf.ts';
import type { Bill, BillCase } from './bill.ts';
import type { Invoice } from './invoice.ts';

/**
 * The day on which an invoice that is wholly paid when it leaves was so: that of its payer's last payment (242 nonies A
 * I 10° of annex II to the CGI; BT-9 of such an invoice, BR-FR-CO-09). Nothing where something is left to pay.
 * @example paidDay(deposit received on 7 October, invoiced on the 9th) //=> { paidOn: '2026-10-07' }
 */
export function paidDay(of: BillCase, { to, funder, sums, prepaid }: Bill): Pick<Invoice, 'paidOn'> {
  if (prepaid < plus(...sums.map(({ amount }) => amount))) return {};
  const { funders } = of.statement;
  const payer = funderIn(funders, funder);
  const last = toldEvents(of).findLast(
    ({ event }) =>
      event.type === 'paymentReceived' &&
      event.from === to &&
      (to === 'client' || funderIn(funders, event.funder) === payer),
  );
  return last && last.event.on <= of.on ? { paidOn: last.event.on } : {};
}
