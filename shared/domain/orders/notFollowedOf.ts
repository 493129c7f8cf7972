import { type Cents, minus, smaller, zero } from '../money/cents.ts';
import { proportionOf } from '../money/rounding.ts';
import { fundedPart } from './opcoShareOf.ts';
import type { Situation } from './situation.ts';
import type { FundingFacts } from './story.ts';

/**
 * What a payer would have paid for hours that its people did not follow (clauses 3.3, 3.7): the client owes it all the
 * same, as a dédit, beside what was followed. Nothing of an agreement excl. tax, whose VAT is the client's anyway.
 * @param share what the payer owes of the hours that were followed, incl. tax
 * @example notFollowedOf(100000 approved for 28 hours, 21 realised, 75000) //=> 25000
 */
export function notFollowedOf(situation: Situation, funder: FundingFacts, share: Cents): Cents {
  if (share === 0 || funder.approvedBasis === 'exclTax') return zero;
  const [part, whole] = fundedPart(situation, funder);
  const left = minus(situation.price.inclTax, share);
  return smaller(proportionOf(funder.approvedAmount ?? zero, whole - part, whole), left);
}
