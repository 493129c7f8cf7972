import { individualDepositCap } from '../../legal/individualDepositCap.ts';
import { vatCategoryOf } from '../../legal/vatRates.ts';
import { formatRate } from '../../money/formatMoney.ts';
import { rateOf } from '../../money/rounding.ts';
import { isOfProposal } from '../../orders/depositAsked.ts';
import { depositRateOf } from '../../orders/depositOf.ts';
import { isIndividual } from '../../orders/situation.ts';
import { exactEuros } from '../exactEuros.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, moneyLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';
import { splitWords } from './splitWords.ts';

function rateLines({ situation }: PlayedStory): readonly ExplanationLine[] {
  const { order, terms, price } = situation;
  const rate = depositRateOf(order, terms);
  const cut: ExplanationLine = {
    label: `Taux des conditions, ramené au plafond de ${formatRate(individualDepositCap.value)}`,
    value: formatRate(terms.depositRate),
  };
  return [
    ...(rate < terms.depositRate ? [cut] : []),
    { label: `${formatRate(rate)} du prix`, value: exactEuros(rateOf(price.inclTax, rate)) },
  ];
}

const rounding = (played: PlayedStory): string =>
  isIndividual(played.situation) ? 'arrondi au centime inférieur' : 'arrondi au centime';

/**
 * The deposit, from the price to the cent (clause 2.1; for an individual the ceiling of L6353-6).
 * @example depositSteps(company, 174000).map(({ value }) => value) //=> ['1 740,00 €', '522,00 €', '522,00 €']
 */
export function depositSteps(played: PlayedStory): readonly ExplanationLine[] {
  const { order, price, deposit } = played.situation;
  const split = splitWords({ ...deposit, vatCategory: vatCategoryOf(order.price.vat) });
  const result = asResult(moneyLine(`Acompte, ${rounding(played)} (${split})`, deposit.inclTax));
  if (isOfProposal(played.situation))
    return [moneyLine('Demandé par la proposition, avant que le prix n’augmente', deposit.inclTax), result];
  return [moneyLine('Prix toutes taxes comprises', price.inclTax), ...rateLines(played), result];
}
