import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { type Cents, smaller } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { howDeposit } from './depositAsked.ts';
import { asService } from './dueLine.ts';
import { sentence } from './sentence.ts';
import { isWithdrawalOpen, paidForSession, type Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** Whether the deposit is still asked as such: neither waived, nor taken by a postponement. */
export const isDepositAsked = ({ depositWaivedOn, depositVoid }: Situation): boolean =>
  depositWaivedOn === null && !depositVoid;

/** The deposit line (clause 2.1), for the whole deposit or for the part of it that was paid. */
export function depositLine(
  situation: Situation,
  on: CivilDay,
  amount: Cents = situation.deposit.inclTax,
): DueLine {
  const { deposit } = situation;
  const reckoned = capital(howDeposit(situation));
  const part = amount === deposit.inclTax ? '' : sentence`, dont ${formatEuros(amount)} versés`;
  return {
    debtor: 'client',
    kind: 'deposit',
    ...asService(situation, amount),
    on,
    clause: '2.1',
    because: sentence`${reckoned}${part}, à régler le ${formatDay(on)}.`,
  };
}

/** The day on which the deposit of a final contract falls due. */
export const depositDayOf = (situation: Situation): CivilDay | null =>
  situation.window?.payableFrom ?? situation.contractOn ?? situation.acceptedOn;

/**
 * The part of the deposit that was due and is paid: it stays listed beside what gives it back.
 * Nothing where nothing was due yet, as in an individual's window.
 */
export function paidDepositLines(situation: Situation, day: CivilDay): readonly DueLine[] {
  const on = depositDayOf(situation);
  if (!on || !situation.contractOn || !isDepositAsked(situation) || isWithdrawalOpen(situation, day))
    return [];
  const paid = smaller(paidForSession(situation), situation.deposit.inclTax);
  return paid > 0 ? [depositLine(situation, on, paid)] : [];
}
