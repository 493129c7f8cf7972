import { individualDepositCap } from '../legal/individualDepositCap.ts';
import { vatRateOf } from '../legal/vatRates.ts';
import { formatEuros, formatRate } from '../money/formatMoney.ts';
import { splitInclTax, type TaxedAmount } from '../money/vat.ts';
import { depositOf, depositRateOf } from './depositOf.ts';
import { sentence } from './sentence.ts';
import type { Situation } from './situation.ts';

/** What a deposit is reckoned from, and what it came to. */
type Reckoned = Pick<Situation, 'order' | 'terms' | 'price' | 'deposit'>;

/**
 * The deposit of a proposal that is accepted (clause 2.1): what it asked for, whatever is added to the order afterwards;
 * where the price came down, or it is not known what was asked, the share of the price of today.
 * @example depositAsked({ order, terms, price: 2 088,00 €, askedDeposit: 52200 }).inclTax //=> 52200, and not 62640
 */
export function depositAsked({
  order,
  terms,
  price,
  askedDeposit,
}: Pick<Situation, 'order' | 'terms' | 'price' | 'askedDeposit'>): TaxedAmount {
  const share = depositOf(order, terms, price);
  return askedDeposit !== null && askedDeposit < share.inclTax
    ? splitInclTax(askedDeposit, vatRateOf(order.price.vat))
    : share;
}

/** Whether a deposit is the one of its proposal, the price having gone up since. */
export const isOfProposal = ({ order, terms, price, deposit }: Reckoned): boolean =>
  depositOf(order, terms, price).inclTax !== deposit.inclTax;

/** How the deposit was reckoned. */
export function howDeposit(situation: Reckoned): string {
  const { order, terms, price, deposit } = situation;
  if (isOfProposal(situation))
    return sentence`acompte demandé par la proposition, le prix ayant augmenté depuis : ${formatEuros(deposit.inclTax)}`;
  const rate = depositRateOf(order, terms);
  const cap = rate === individualDepositCap.value ? ', le plafond d’un particulier' : '';
  const ceiling = order.client.kind === 'individual' ? `${cap}, arrondi au centime inférieur` : '';
  return sentence`acompte de ${formatRate(rate)} du prix de ${formatEuros(price.inclTax)} TTC${ceiling} : ${formatEuros(deposit.inclTax)}`;
}
