import { type Cents, minus, smaller } from '../money/cents.ts';
import { askedOf } from './askedBesides.ts';
import type { IssuedInvoice } from './issuedInvoices.ts';

/**
 * What is left of each of several invoices of one payer for one thing: payments go to the first, so that what is left
 * is the last ones, back to the one that it reaches; never more than each asks for.
 * @example leftFromLast([invoice of 94000, invoice of 6000], 8938) //=> 2938 of the first, 6000 of the last
 */
export function leftFromLast(
  invoices: readonly IssuedInvoice[],
  left: Cents,
): ReadonlyMap<IssuedInvoice, Cents> {
  let rest = left;
  const of = new Map<IssuedInvoice, Cents>();
  for (const invoice of invoices.toReversed()) {
    const part = smaller(rest, askedOf(invoice));
    of.set(invoice, part);
    rest = minus(rest, part);
  }
  return of;
}
