import { type Cents, larger, minus, plus, zero } from '../money/cents.ts';
import type { Statement } from '../orders/statement.ts';

/**
 * What lateness added and is still to be paid (clause 3.4): interest to date and the recovery fee, less what was paid
 * of them. Zero where the rate is not known: no payment can be told from it.
 * @example lateSumsOf({ interest: 412, recoveryFee: 4000, paid: 0 }) //=> 4412
 */
export const lateSumsOf = ({
  interest,
  recoveryFee,
  paid,
}: Pick<Statement['late'], 'interest' | 'recoveryFee' | 'paid'>): Cents =>
  interest === null ? zero : larger(zero, minus(plus(interest, recoveryFee), paid));
