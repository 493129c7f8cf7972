import { type Cents, minus, plus } from '../money/cents.ts';
import type { Invoice, InvoiceLine, VatTreatment } from './invoice.ts';

/** What one rate, or one reason not to tax, bears on an invoice. */
export interface VatSubtotal {
  readonly treatment: VatTreatment;
  readonly base: Cents;
  readonly vat: Cents;
}

export interface InvoiceTotals {
  readonly exclTax: Cents;
  readonly vat: Cents;
  readonly inclTax: Cents;
  /** Incl. tax, less what was paid before. */
  readonly due: Cents;
  readonly byRate: readonly VatSubtotal[];
}

const keyOfTreatment = ({ code, rate, exemption }: VatTreatment): string =>
  [code, rate, exemption?.code ?? ''].join(' ');
const keyOf = ({ treatment }: InvoiceLine): string => keyOfTreatment(treatment);

/** Whether two sums are taxed alike: same rate, or exempt by the same text. */
export const isSameTreatment = (a: VatTreatment, b: VatTreatment): boolean =>
  keyOfTreatment(a) === keyOfTreatment(b);

const subtotalOf = (lines: readonly InvoiceLine[]): readonly VatSubtotal[] =>
  [...Map.groupBy(lines, keyOf).values()].flatMap((group) =>
    group[0]
      ? [
          {
            treatment: group[0].treatment,
            base: plus(...group.map(({ net }) => net)),
            vat: plus(...group.map(({ vat }) => vat)),
          },
        ]
      : [],
  );

/**
 * The sums of an invoice (242 nonies A I 11°; EN 16931 BR-CO-10, -13, -14, -15, -16), each from its lines.
 * @example invoiceTotals(1 450,00 € at 20 %, deposit of 522,00 € paid).due //=> 121800
 */
export function invoiceTotals({ lines, prepaid }: Pick<Invoice, 'lines' | 'prepaid'>): InvoiceTotals {
  const byRate = subtotalOf(lines);
  const exclTax = plus(...byRate.map(({ base }) => base));
  const vat = plus(...byRate.map(({ vat: tax }) => tax));
  const inclTax = plus(exclTax, vat);
  return { exclTax, vat, inclTax, due: minus(inclTax, prepaid), byRate };
}
