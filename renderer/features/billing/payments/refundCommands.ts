import type { PaymentMarks } from '../../../../shared/domain/billing/payments/payment.ts';
import { given } from '../../../../shared/domain/billing/payments/paymentFacts.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { factTitle } from '../../../../shared/messages/factTitle.ts';
import { commit, type NewFact } from '../../../db/index.ts';
import type { PaymentAnswer } from './paymentCommands.ts';
import type { ToRefund } from './refundQueries.ts';

/** Money that went back, as typed. */
export interface Refund extends PaymentMarks {
  readonly id: string;
  readonly day: CivilDay;
  readonly amount: Cents;
  readonly note?: string | undefined;
}

/** Writes down that money went back. The same refund twice is one. */
export function recordRefund(
  { orderId, to, funder, payerId, payer }: ToRefund,
  refund: Refund,
): PaymentAnswer {
  const { id, day, amount, means, reference, note } = refund;
  const fact: NewFact = {
    id,
    subject: orderId,
    kind: 'order.refundPaid',
    day,
    data: { amount, ...(to === 'opco' ? { to } : {}), ...given({ funder, means, reference, note }) },
  };
  return commit({ label: `${factTitle(fact, [{ id: payerId, name: payer }])} (${payer})`, add: [fact] });
}
