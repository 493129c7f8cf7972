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
  /** What had been paid of it before its issue, and the VAT of that part: due then, as long as that money stays. */
  readonly early: Cents;
  readonly earlyVat: Cents;
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
      early: plus(before?.early ?? zero, change.early),
      earlyVat: plus(before?.earlyVat ?? zero, change.earlyVat),
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
    early: minus(zero, change.early),
    earlyVat: minus(zero, change.earlyVat),
  }));

/**
 * What an invoice leaves to be received, and the VAT that waits for it: none where it is due at the issue.
 * @example opened('f1', 'c1', final of 1 218,00 € of which 203,00 € of VAT, false).pending //=> 20300
 */
export function opened(id: string, party: string, sale: SaleAmounts, onDebits: boolean): OpenSale {
  const early = minus(sale.charged, sale.open);
  const due = vatOfPart(sale.vat, early, sale.charged);
  return {
    id,
    party,
    open: sale.open,
    pending: onDebits ? zero : minus(sale.vat, due),
    early,
    earlyVat: onDebits ? zero : due,
  };
}

/** A part of what is open of an invoice, and a part of what was paid before it, each with its VAT. */
export const partOf = (sale: OpenSale, open: Cents, early: Cents): OpenSale => ({
  ...sale,
  open,
  pending: vatOfPart(sale.pending, open, sale.open),
  early,
  earlyVat: vatOfPart(sale.earlyVat, early, sale.early),
});

/** What a payment left once it had paid what was open: it pays invoices yet to come. */
export interface PaidAhead {
  readonly party: string;
  readonly amount: Cents;
  /** The invoices that there were. */
  readonly before: OpenSales;
}

/**
 * What a payment taken back reopens of the invoices that it had paid before their issue, the last one first: their VAT
 * waits for a payment again (CGI 269-2-c).
 * @example reopened(a deposit of 522,00 € paid by a cheque, that cheque) //=> [{ open: 52200, pending: 8700, … }]
 */
export function reopened(sales: OpenSales, { party, amount, before }: PaidAhead): readonly SaleChange[] {
  let left = amount;
  return [...sales.values()].toReversed().flatMap((sale) => {
    if (before.has(sale.id) || sale.party !== party || sale.early <= 0 || left <= 0) return [];
    const part = smaller(left, sale.early);
    left = minus(left, part);
    const { early, earlyVat, ...same } = partOf(sale, zero, part);
    return [
      { ...same, open: early, pending: earlyVat, early: minus(zero, early), earlyVat: minus(zero, earlyVat) },
    ];
  });
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
    return undone([partOf(sale, part, zero)]);
  });
}
