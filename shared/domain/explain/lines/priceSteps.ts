import { vatRateOf } from '../../legal/vatRates.ts';
import { formatEuros, formatRate } from '../../money/formatMoney.ts';
import { quantityOf } from '../../orders/priceOf.ts';
import { sentence } from '../../orders/sentence.ts';
import type { ExplanationLine } from '../explanation.ts';
import { asResult, moneyLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';

const unitNames = { group: 'session', person: 'personne' } as const;

/**
 * The price, from the unit to the total with its VAT (clause 3.1).
 * @example priceSteps(ten people, one group of 145000).at(-1)?.value //=> '1 740,00 €'
 */
export function priceSteps({ story, situation }: PlayedStory): readonly ExplanationLine[] {
  const { order } = story;
  const { price } = situation;
  const { unit, exclTax, vat } = order.price;
  const quantity = quantityOf(order);
  const name = unitNames[unit];
  const rate = vatRateOf(vat);
  const several = sentence`${quantity} ${name}${quantity > 1 ? 's' : ''} × ${formatEuros(exclTax)}`;
  return [
    moneyLine(`Prix convenu hors taxes, par ${name}`, exclTax),
    ...(quantity === 1 ? [] : [moneyLine(several, price.exclTax)]),
    rate > 0
      ? moneyLine(`TVA à ${formatRate(rate)}`, price.vat)
      : { label: 'TVA', value: vat === 'franchise' ? 'non applicable' : 'exonéré' },
    asResult(moneyLine('Prix toutes taxes comprises', price.inclTax)),
  ];
}
