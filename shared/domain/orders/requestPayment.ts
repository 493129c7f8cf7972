import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { type Cents, larger, minus, zero } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { isDepositAsked } from './depositLine.ts';
import { dueLinesOf } from './dueLinesOf.ts';
import { alreadyEnded, contractMissing } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import {
  clientPaid,
  isIndividual,
  isWithdrawalOpen,
  paidForSession,
  type PaymentReceived,
  type PaymentRequested,
  refuse,
  type Situation,
  sumOf,
} from './situation.ts';

/** What the client may be asked on a day: the lines that have fallen due, less what is paid. */
export function payableOn(situation: Situation, day: CivilDay): Cents {
  const due = dueLinesOf(situation, day).filter(({ debtor, on }) => debtor === 'client' && on <= day);
  return larger(zero, minus(sumOf(due), clientPaid(situation)));
}

const isDepositOutstanding = (situation: Situation): boolean =>
  isDepositAsked(situation) && paidForSession(situation) < situation.deposit.inclTax;

/**
 * A sum is asked of the client. An individual may be asked nothing without a contract (L6353-3) nor before the end
 * of the window, then the deposit at most, then what has fallen due (L6353-6). Professionals are free to pay early.
 * @example requestPayment(window to 28 December, 52200 asked on the 28th) //=> refused: paymentBeforeWithdrawalEnd
 */
export function requestPayment(situation: Situation, event: PaymentRequested, index: number): Situation {
  if (!isIndividual(situation)) return situation;
  const window = situation.window;
  if (!window) return refuse(situation, index, 'contractMissing', contractMissing(situation, event.type));
  if (isWithdrawalOpen(situation, event.on)) {
    const because = sentence`Aucune somme ne peut être demandée à un particulier avant le ${formatDay(window.payableFrom)} : le délai de rétractation court jusqu’au ${formatDay(window.end)} inclus.`;
    return refuse(situation, index, 'paymentBeforeWithdrawalEnd', { clause: 'L6353-6', because });
  }
  const payable = payableOn(situation, event.on);
  if (event.amount <= payable) return situation;
  const owed =
    payable > 0
      ? sentence`${formatEuros(payable)} exigibles ce jour-là`
      : 'alors que rien n’est encore exigible';
  const asked = sentence`${formatEuros(event.amount)} demandés le ${formatDay(event.on)}, ${owed}`;
  return isDepositOutstanding(situation)
    ? refuse(situation, index, 'depositAboveLegalCap', {
        clause: 'L6353-6',
        because: sentence`${asked} : l’acompte d’un particulier s’arrête à ${formatEuros(situation.deposit.inclTax)}, 30\u00a0% du prix au plus, et le reste s’échelonne au fil de la formation.`,
      })
    : refuse(situation, index, 'notYetPayable', {
        clause: 'L6353-6',
        because: sentence`${asked} : le reste du prix s’échelonne au fil de la formation.`,
      });
}

/** On an order that has ended, only what still stands may be asked for. */
export const requestAfterEnd = (situation: Situation, event: PaymentRequested, index: number): Situation =>
  event.amount <= payableOn(situation, event.on)
    ? situation
    : refuse(situation, index, 'alreadyEnded', alreadyEnded(situation, event.type));

/** Money in the bank always counts; what an individual sent before it could be asked for is remembered. */
export function receivePayment(situation: Situation, event: PaymentReceived): Situation {
  const { on, amount } = event;
  const payable = isIndividual(situation) && event.from === 'client' ? payableOn(situation, on) : amount;
  const early = { on, amount, payable, clause: situation.signedOn ? 'L6353-6' : 'L6353-3' };
  return {
    ...situation,
    payments: [...situation.payments, event],
    prematureReceipts:
      amount > payable ? [...situation.prematureReceipts, early] : situation.prematureReceipts,
  };
}
