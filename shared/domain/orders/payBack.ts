import { minus, zero } from '../money/cents.ts';
import type { RefundPaid, Situation } from './situation.ts';

/**
 * Money that goes back (clauses 3.2 and 3.3): to the client it is a refund; what goes back to another payer is no
 * longer paid by it, so that it counts against what it paid.
 * @example payBack(OPCO paid 100000, 20000 back to it).payments.at(-1)?.amount //=> -20000
 */
export function payBack(situation: Situation, event: RefundPaid): Situation {
  const { on, to, amount, funder } = event;
  if (to !== 'opco') return { ...situation, refunds: [...situation.refunds, event] };
  const back = { on, type: 'paymentReceived', from: 'opco', amount: minus(zero, amount) } as const;
  const named = funder === undefined ? back : { ...back, funder };
  return { ...situation, payments: [...situation.payments, named] };
}
