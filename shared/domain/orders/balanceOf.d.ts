import { type Cents } from '../money/cents.ts';
import { type Situation } from './situation.ts';
import type { DueLine, Statement } from './statement.ts';
/**
 * What stays to be paid: the debtor's lines, less its payments, less what the provider owes it, plus the refunds
 * paid. Money that covered late interest or the recovery fee is not counted here. Below zero the provider owes.
 * @example balanceOf(lines 174000, paid 52200) //=> { client: 121800, opco: 0 }
 */
export declare function balanceOf(
  situation: Situation,
  lines: readonly DueLine[],
  paidForLateness: Cents,
): Statement['balance'];
