import type { ReceivedPayment } from '../../../../shared/domain/billing/payments/receivedPayments.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { sentence } from '../../../../shared/domain/orders/sentence.ts';
import { paidInText } from '../../../../shared/messages/paidInText.ts';
import { naturalId } from '../../../../shared/records/naturalIds.ts';
import { refused } from '../../../../shared/result.ts';
import { commit, type NewFact, readSlipOf } from '../../../db/index.ts';
import type { PaymentAnswer } from './paymentCommands.ts';

/** Why a payment is taken back, and since when. */
export interface TakenBack {
  readonly day: CivilDay;
  readonly unpaid: boolean;
  readonly note: string;
}

/** The corrections of a payment: one for each of its parts, so that they leave together. */
export const reversalsOf = (
  { facts }: Pick<ReceivedPayment, 'facts'>,
  { day, unpaid, note }: TakenBack,
): readonly NewFact[] =>
  facts.map(({ id, subject }) => ({
    id: naturalId('takenBack', id),
    subject,
    kind: 'reversed',
    day,
    data: { target: id, ...(unpaid ? { unpaid } : {}), ...(note ? { note } : {}) },
  }));

/**
 * Takes a payment back whole, over all the orders that it paid; it stays in sight, with the reason. A cheque on a slip
 * can only have come back unpaid.
 */
export async function takeBack(payment: ReceivedPayment, payer: string, why: TakenBack): PaymentAnswer {
  const slip = why.unpaid ? undefined : await readSlipOf(payment.facts);
  if (slip) return refused({ code: 'paidIn', message: paidInText(slip) });
  return commit({
    label: sentence`${why.unpaid ? 'Chèque revenu impayé' : 'Règlement corrigé'} : ${formatEuros(payment.amount)} (${payer})`,
    add: reversalsOf(payment, why),
  });
}
