import { type Cents, minus, plus, zero } from '../money/cents.ts';
import type { Invoice } from './invoice.ts';
import { invoiceTotals, isSameTreatment, type VatSubtotal } from './invoiceTotals.ts';

/** An invoice with the avoirs that took a part of it back. */
interface Credited {
  readonly content: Invoice;
  readonly credits: readonly Invoice[];
}

/**
 * What an avoir may still take back of an invoice, by rate: what it asks, less the avoirs before (CGI 272-1).
 * @example leftToCredit(1 450,00 € at 20 %, avoir of 120,00 €) //=> [{ base: 135000, vat: 27000 }]
 */
export function leftToCredit({ content, credits }: Credited): readonly VatSubtotal[] {
  const given = credits.flatMap((credit) => invoiceTotals(credit).byRate);
  return invoiceTotals(content).byRate.map((subtotal) => {
    const same = given.filter(({ treatment }) => isSameTreatment(treatment, subtotal.treatment));
    return {
      ...subtotal,
      base: minus(subtotal.base, ...same.map(({ base }) => base)),
      vat: minus(subtotal.vat, ...same.map(({ vat }) => vat)),
    };
  });
}

/** The same incl. tax, all rates together. @example sumLeftToCredit(174000, avoir of 12000) //=> 162000 */
export const sumLeftToCredit = (credited: Credited): Cents =>
  plus(zero, ...leftToCredit(credited).flatMap(({ base, vat }) => [base, vat]));
