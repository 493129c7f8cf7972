import { individualDepositCap } from '../legal/individualDepositCap.ts';
import { vatRateOf } from '../legal/vatRates.ts';
import { basisPoints, type BasisPoints } from '../money/cents.ts';
import { rateOf, roundDown, roundHalfUp } from '../money/rounding.ts';
import { splitInclTax, type TaxedAmount } from '../money/vat.ts';
import type { TermsParameters } from '../terms/parameters.ts';
import type { OrderFacts } from './story.ts';

/** The rate of the deposit (clause 2.1): an individual's never passes the ceiling of L6353-6. */
export const depositRateOf = (order: OrderFacts, terms: TermsParameters): BasisPoints =>
  order.client.kind === 'individual'
    ? basisPoints(Math.min(terms.depositRate, individualDepositCap.value))
    : terms.depositRate;

/**
 * The deposit that the terms ask (clause 2.1): a share of the price incl. tax, to the nearest cent; for an
 * individual the ceiling of L6353-6, never a cent above. Its VAT is what its part excl. tax leaves.
 * @example depositOf(company, 30 % of 120010) //=> { inclTax: 36003, exclTax: 30003, vat: 6000 }
 * @example depositOf(individual, 30 % of 119999).inclTax //=> 35999
 */
export function depositOf(order: OrderFacts, terms: TermsParameters, price: TaxedAmount): TaxedAmount {
  const exact = rateOf(price.inclTax, depositRateOf(order, terms));
  const amount = order.client.kind === 'individual' ? roundDown(exact) : roundHalfUp(exact);
  return splitInclTax(amount, vatRateOf(order.price.vat));
}
