import { z } from 'zod';
import { type Cents, cents, larger, minus, zero } from '../../../../shared/domain/money/cents.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';

/** A sum that changes hands: whole cents above zero. */
export const sumSchema = z
  .number({ error: 'Indiquez un montant, par exemple 522,00.' })
  .int('Un montant s’arrête au centime.')
  .min(1, 'Le montant doit être supérieur à zéro.')
  .max(1_000_000_000_00, 'Ce montant est trop grand.')
  .transform((amount): Cents => cents(amount));

/** What is left of the deposit that the terms ask, once what came is taken off. */
export const depositLeft = ({ acceptance, deposit }: Statement): Cents =>
  acceptance.depositPaidOn !== null || acceptance.depositWaivedOn !== null
    ? zero
    : larger(zero, minus(deposit.amount, acceptance.depositPaid));

/** The sum that the client is expected to pay next: the deposit, then what the statement leaves. Null: nothing. */
export function expectedSum(statement: Statement): Cents | null {
  const left = depositLeft(statement);
  if (left > 0) return left;
  return statement.balance.client > 0 ? statement.balance.client : null;
}
