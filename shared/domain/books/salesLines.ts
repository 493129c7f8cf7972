import type { Invoice, VatCode } from '../billing/invoice.ts';
import { invoiceTotals } from '../billing/invoiceTotals.ts';
import { paidOtherwise } from '../billing/paidOtherwise.ts';
import { type Cents, minus, plus, smaller, zero } from '../money/cents.ts';
import { rational, roundHalfUp } from '../money/rounding.ts';
import type { AccountRole } from './accounts.ts';
import { inCredit } from './bookEntry.ts';

/** What an invoice adds to the books, in signed amounts: what is in credit is negative. */
export interface SaleAmounts {
  /** What the client is charged: the deposits that have an invoice of their own deducted. */
  readonly charged: Cents;
  /** What the invoice is made of, VAT left out: advances and revenue. */
  readonly exclTax: readonly (readonly [AccountRole, Cents])[];
  readonly vat: Cents;
  /** What is still to be received of it. */
  readonly open: Cents;
}

const revenue: Readonly<Record<VatCode, AccountRole>> = { S: 'sales', E: 'salesExempt', O: 'indemnities' };

const isOfDeposit = ({ type }: Invoice): boolean => type === 'deposit' || type === 'depositCreditNote';

/** What is sold is revenue; what is paid before anything is delivered is owed to the client until then. */
function exclTaxOf(invoice: Invoice, deducted: Cents): SaleAmounts['exclTax'] {
  const { exclTax, byRate } = invoiceTotals(invoice);
  if (isOfDeposit(invoice)) return [['advances', inCredit(exclTax)]];
  return [
    ['advances', deducted],
    ...byRate.map(({ treatment, base }) => [revenue[treatment.code], inCredit(base)] as const),
  ];
}

/**
 * What an invoice puts into the books (law.md 5): a final one charges what its deposits leave, takes them out of the
 * advances, and bears the VAT that they did not.
 * @example saleOf(1 740,00 €, deposit of 522,00 € invoiced).charged //=> 121800
 */
export function saleOf(invoice: Invoice): SaleAmounts {
  const { inclTax, vat } = invoiceTotals(invoice);
  const deducted = {
    inclTax: plus(...invoice.preceding.map((one) => one.inclTax)),
    vat: plus(...invoice.preceding.map((one) => one.vat)),
  };
  const charged = minus(inclTax, deducted.inclTax);
  return {
    charged,
    exclTax: exclTaxOf(invoice, minus(deducted.inclTax, deducted.vat)),
    vat: minus(vat, deducted.vat),
    open: minus(charged, smaller(charged, paidOtherwise(invoice))),
  };
}

/**
 * What a credit note made of its own lines gives back; the invoice that it names is corrected, not deducted.
 * @example creditOf(avoir of 120,00 €).charged //=> 12000
 */
export function creditOf(note: Invoice): SaleAmounts {
  const { inclTax, vat } = invoiceTotals(note);
  return { charged: inclTax, exclTax: exclTaxOf(note, zero), vat, open: zero };
}

/** VAT on receipts is due as the price is paid; the last payment takes what rounding leaves. */
export function vatOfPart(vat: Cents, part: Cents, whole: Cents): Cents {
  if (part >= whole) return vat;
  return part <= 0 ? zero : roundHalfUp(rational(BigInt(vat) * BigInt(part), BigInt(whole)));
}

/** Whether the VAT of an invoice is due at its issue, as it then says itself (242 nonies A I 11° bis). */
export const isOnDebits = ({ notes }: Pick<Invoice, 'notes'>): boolean =>
  notes.some(({ code }) => code === 'TXD');
