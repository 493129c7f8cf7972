import { paymentFacts } from '../../../../shared/domain/billing/payments/paymentFacts.ts';
import type { Payment } from '../../../../shared/domain/billing/payments/payment.ts';
import type { AllottedSum } from '../../../../shared/domain/billing/payments/sharesOf.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { sumOf } from '../../../../shared/domain/orders/situation.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { sentence } from '../../../../shared/domain/orders/sentence.ts';
import { meansNames } from '../../../../shared/messages/factTitle.ts';
import type { SpokenRefusal } from '../../../../shared/messages/refusalText.ts';
import { type Result, refused } from '../../../../shared/result.ts';
import { type CommitRefusal, type Committed, commit } from '../../../db/index.ts';
import { loadPayable } from './paymentQueries.ts';

export type PaymentAnswer = Promise<Result<Committed, CommitRefusal | SpokenRefusal>>;

/** A payment with what it was allotted to, as its payer's sums stood on the screen. */
export interface PaymentToRecord {
  readonly payerId: string;
  readonly payment: Payment;
  readonly allotted: readonly AllottedSum[];
  readonly today: CivilDay;
}

/** « Règlement de 1 218,00 € reçu d’Ardèche Bois, virement » */
function labelOf({ shares, means }: Payment, payer: string): string {
  const amount = formatEuros(sumOf(shares));
  return sentence`Règlement reçu : ${amount}${means ? `, ${meansNames[means]}` : ''} (${payer})`;
}

const changed = ({ sum }: AllottedSum): string =>
  sum.number
    ? `${sum.number} n’attend plus la même somme\u00a0: un avoir ou un autre règlement l’a touchée entre-temps. Rien n’est inscrit\u00a0; rouvrez cette fenêtre.`
    : 'Ce qui est dû a changé entre-temps. Rien n’est inscrit\u00a0; rouvrez cette fenêtre.';

/**
 * Writes a payment down, one fact for each order that it pays, in one act. What it was allotted to must still be left
 * to pay: an invoice may have been credited or paid in another window.
 */
export async function recordPayment(asked: PaymentToRecord): PaymentAnswer {
  const { payerId, payment, allotted, today } = asked;
  const now = await loadPayable(payerId, today);
  const left = new Map(now?.sums.map((sum) => [sum.id, sum.left]));
  const stale = allotted.find(({ sum, amount }) => amount > 0 && left.get(sum.id) !== sum.left);
  if (!now || stale)
    return refused({
      code: 'changedSums',
      message: stale ? changed(stale) : 'Ce payeur n’est plus sur cet ordinateur.',
    });
  return commit({ label: labelOf(payment, now.payer.name), add: paymentFacts(payment) });
}
