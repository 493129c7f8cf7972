import { minus, zero } from '../money/cents.ts';
import type { RefundPaid, Situation } from './situation.ts';

/**
 * Money that goes back (clauses 3.2 and 3.3): to the client it is a refund; what goes back to an OPCO is no longer paid
 * by it, so that it counts against what it paid.
 * @example payBack(OPCO paid 100000, 20000 back to it).payments.at(-1)?.amount //=> -20000
 */
export const payBack = (situation: Situation, event: RefundPaid): Situation =>
  event.to === 'opco'
    ? {
        ...situation,
        payments: [
          ...situation.payments,
          { on: event.on, type: 'paymentReceived', from: 'opco', amount: minus(zero, event.amount) },
        ],
      }
    : { ...situation, refunds: [...situation.refunds, event] };
