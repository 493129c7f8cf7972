import { type Cents, minus, plus } from '../money/cents.ts';
import { opcoPaid, type Situation, sumOf } from './situation.ts';
import type { DueLine, Statement } from './statement.ts';

/**
 * What stays to be paid: the debtor's lines, less its payments, less what the provider owes it, plus the refunds
 * paid. Money that covered late interest or the recovery fee is not counted here. Below zero the provider owes.
 * @example balanceOf(lines 174000, paid 52200) //=> { client: 121800, opco: 0 }
 */
export function balanceOf(
  situation: Situation,
  lines: readonly DueLine[],
  paidForLateness: Cents,
): Statement['balance'] {
  const of = (debtor: DueLine['debtor']): Cents => sumOf(lines.filter((line) => line.debtor === debtor));
  const received = sumOf(situation.payments.filter(({ from }) => from === 'client'));
  const owed = plus(of('client'), sumOf(situation.refunds), paidForLateness);
  return { client: minus(owed, received, of('provider')), opco: minus(of('opco'), opcoPaid(situation)) };
}
