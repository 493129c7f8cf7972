import { type Cents, minus } from '../money/cents.ts';
import type { Invoice } from './invoice.ts';

/**
 * What was paid of an invoice besides the deposits that have an invoice of their own.
 * @example paidOtherwise({ prepaid: 60000, preceding: [deposit of 52200] }) //=> 7800
 */
export const paidOtherwise = ({ prepaid, preceding }: Pick<Invoice, 'prepaid' | 'preceding'>): Cents =>
  minus(prepaid, ...preceding.map(({ inclTax }) => inclTax));
