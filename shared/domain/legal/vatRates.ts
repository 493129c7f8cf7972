import { civilDay } from '../dates/civilDay.ts';
import { type BasisPoints, basisPoints } from '../money/cents.ts';
import type { VatRegime } from '../orders/story.ts';
import type { VatCategory } from '../orders/statement.ts';
import type { LegalValue } from './legalValue.ts';

/** Standard rate of VAT (CGI art. 278; CIBS from 1 January 2027). */
export const vatStandardRate: readonly LegalValue<BasisPoints>[] = [
  {
    validFrom: civilDay('2000-04-01'),
    value: basisPoints(1960),
    source: 'CGI art. 278, loi 2000-656 art. 1',
  },
  {
    validFrom: civilDay('2014-01-01'),
    value: basisPoints(2000),
    source: 'CGI art. 278, loi 2012-1510 art. 68',
  },
];

/** Invoices may name the articles of the CGI until then, and those of the CIBS alone afterwards (ordonnance 2026-671). */
const lastDayOfCgi = civilDay('2028-06-30');

/** Why training may bear no VAT, as papers say it. Which articles of the CIBS take their place is not published yet. */
export const vatExemptionMention: Readonly<
  Record<Exclude<VatRegime, 'standard20'>, readonly LegalValue<string>[]>
> = {
  exemptTraining: [
    {
      validFrom: civilDay('1994-01-01'),
      validUntil: lastDayOfCgi,
      value: 'Exonération de TVA, article 261, 4, 4° a du CGI',
      source: 'CGI art. 261, 4, 4° a',
    },
  ],
  franchise: [
    {
      validFrom: civilDay('1991-01-01'),
      validUntil: lastDayOfCgi,
      value: 'TVA non applicable, art. 293 B du CGI',
      source: 'CGI art. 293 B, art. 242 nonies A ann. II',
    },
  ],
};

const regimes: Readonly<Record<VatRegime, { readonly rate: BasisPoints; readonly category: VatCategory }>> = {
  standard20: { rate: basisPoints(2000), category: 'standard' },
  exemptTraining: { rate: basisPoints(0), category: 'exempt' },
  franchise: { rate: basisPoints(0), category: 'exempt' },
};

/**
 * The rate that a regime means: the regime's name fixes it, a change of the law makes a new regime.
 * @example vatRateOf('standard20') //=> 2000
 */
export const vatRateOf = (regime: VatRegime): BasisPoints => regimes[regime].rate;

/**
 * @example vatCategoryOf('franchise') //=> 'exempt'
 */
export const vatCategoryOf = (regime: VatRegime): VatCategory => regimes[regime].category;
