import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import type { SaleAmounts } from './salesLines.ts';
import { vatOfPart } from './salesLines.ts';

/** An invoice in the books: what is still to be received of it, and of its VAT. */
export interface OpenSale {
  readonly id: string;
  readonly party: string;
  readonly open: Cents;
  /** VAT that becomes due as the invoice is paid; nil where it was due at once. */
  readonly pending: Cents;
}

/** What an act changes of an invoice; taking the act back changes it the other way. */
export type SaleChange = OpenSale;

/** Invoices as acts have left them. */
export type OpenSales = ReadonlyMap<string, OpenSale>;

/** The invoices once an act has changed them. */
export function withChanges(sales: OpenSales, changes: readonly SaleChange[]): OpenSales {
  const next = new Map(sales);
  for (const change of changes) {
    const before = next.get(change.id);
    next.set(change.id, {
      ...change,
      open: plus(before?.open ?? zero, change.open),
      pending: plus(before?.pending ?? zero, change.pending),
    });
  }
  return next;
}

/** The same changes taken back. */
export const undone = (changes: readonly SaleChange[]): readonly SaleChange[] =>
  changes.map((change) => ({
    ...change,
    open: minus(zero, change.open),
    pending: minus(zero, change.pending),
  }));

/**
 * What an invoice leaves to be received, and the VAT that waits for it: none where it is due at the issue.
 * @example opened('f1', 'c1', final of 1 218,00 € of which 203,00 € of VAT, false).pending //=> 20300
 */
export function opened(id: string, party: string, sale: SaleAmounts, onDebits: boolean): OpenSale {
  const due = vatOfPart(sale.vat, minus(sale.charged, sale.open), sale.charged);
  return { id, party, open: sale.open, pending: onDebits ? zero : minus(sale.vat, due) };
}

/** The invoice that a payment was meant for, then the others as they were issued (art. 1342-10 C. civ.). */
const inTurn = (sales: OpenSales, first: string | undefined): readonly OpenSale[] =>
  [...sales.values()].toSorted((a, b) => Number(b.id === first) - Number(a.id === first));

/**
 * What a sum received changes of the invoices of its payer: the one it was meant for, then the first issued.
 * @example paidOff(one invoice of 1 218,00 €, 203,00 € pending, 'c1', 60900) //=> [{ open: -60900, pending: -10150 }]
 */
export function paidOff(
  sales: OpenSales,
  party: string,
  amount: Cents,
  meantFor?: string,
): readonly SaleChange[] {
  let left = amount;
  return inTurn(sales, meantFor).flatMap((sale) => {
    if (sale.party !== party || sale.open <= 0 || left <= 0) return [];
    const part = smaller(left, sale.open);
    left = minus(left, part);
    return undone([{ ...sale, open: part, pending: vatOfPart(sale.pending, part, sale.open) }]);
  });
}
