import { type Cents, plus, zero } from '../money/cents.ts';

/**
 * What is left of several invoices or sums together, in cents.
 * @example sumLeft([{ left: 121800 }, { left: 4000 }]) //=> 125800
 */
export const sumLeft = (sums: readonly { readonly left: Cents }[]): Cents =>
  sums.reduce((total, { left }) => plus(total, left), zero);
