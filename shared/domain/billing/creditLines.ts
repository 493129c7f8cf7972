import { allocate } from '../money/allocate.ts';
import { type Cents, plus } from '../money/cents.ts';
import { splitInclTax } from '../money/vat.ts';
import { creditReasonNames } from '../../messages/creditReasons.ts';
import type { Invoice, InvoiceLine } from './invoice.ts';
import type { VatSubtotal } from './invoiceTotals.ts';
import type { PartialCredit } from './partialCredit.ts';

const inclTaxOf = ({ base, vat }: VatSubtotal): Cents => plus(base, vat);

/** The last part takes what is left of its rate, so that the avoirs of an invoice sum to it. */
function partOf(subtotal: VatSubtotal, amount: Cents): Pick<InvoiceLine, 'net' | 'vat'> {
  if (amount === inclTaxOf(subtotal)) return { net: subtotal.base, vat: subtotal.vat };
  const { exclTax, vat } = splitInclTax(amount, subtotal.treatment.rate);
  return { net: exclTax, vat };
}

/** « Prix baissé : geste commercial », as the avoir says it. */
const reasonText = ({ reason, note }: PartialCredit): string =>
  reason === 'other' && note ? note : [creditReasonNames[reason], note].filter(Boolean).join('\u00a0: ');

/**
 * The lines of an avoir that takes back a part of an invoice: one a rate, in proportion to what is left of each. The
 * VAT is what the part excl. tax leaves (law.md 3.4).
 * @example creditLines(left of 174000 at 20 %, 10000)[0] //=> { net: 8333, vat: 1667 }
 */
export function creditLines(
  left: readonly VatSubtotal[],
  credit: PartialCredit,
  { number }: Pick<Invoice, 'number'>,
): readonly InvoiceLine[] {
  const amounts = allocate(credit.amount, left.map(inclTaxOf));
  return left.flatMap((subtotal, place) => {
    const amount = amounts[place];
    if (!amount) return [];
    const { net, vat } = partOf(subtotal, amount);
    return [
      {
        name: `Avoir sur la facture ${number}`,
        description: reasonText(credit),
        quantity: 1,
        unitPrice: net,
        net,
        vat,
        treatment: subtotal.treatment,
      },
    ];
  });
}
