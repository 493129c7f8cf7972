import type { PayableSum } from '../domain/billing/payments/payableSums.ts';
import { dueNames } from './dueNames.ts';

/**
 * A sum that a payer may pay, as one names it.
 * @example payableText({ kind: 'deposit', number: null, invoice: null }) //=> 'Acompte, sans facture'
 */
export function payableText({
  kind,
  number,
  invoice,
}: Pick<PayableSum, 'kind' | 'number' | 'invoice'>): string {
  if (kind === 'invoice') return number ?? '';
  if (kind === 'lateness') return 'Intérêts de retard et indemnité';
  return invoice === null ? `${dueNames[kind]}, sans facture` : dueNames[kind];
}
