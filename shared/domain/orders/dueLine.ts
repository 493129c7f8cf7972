import { vatCategoryOf, vatRateOf } from '../legal/vatRates.ts';
import { basisPoints, type Cents, minus, zero } from '../money/cents.ts';
import { splitInclTax, type TaxedAmount } from '../money/vat.ts';
import type { Situation } from './situation.ts';
import type { DueLine } from './statement.ts';

type Split = Pick<DueLine, 'amount' | 'exclTax' | 'vat' | 'vatCategory'>;

/** An amount of the price, with the VAT of the service; the whole price keeps its own VAT. */
export function asService({ order, price, deposit }: Situation, amount: Cents): Split {
  const known = [price, deposit].find(({ inclTax }) => inclTax === amount);
  const { exclTax, vat } = known ?? splitInclTax(amount, vatRateOf(order.price.vat));
  return { amount, exclTax, vat, vatCategory: vatCategoryOf(order.price.vat) };
}

/** A part of a line, with the VAT of its own base. */
export function partOfLine(
  { order }: Pick<Situation, 'order'>,
  { vatCategory }: DueLine,
  amount: Cents,
): Split {
  const rate = vatCategory === 'standard' ? vatRateOf(order.price.vat) : basisPoints(0);
  const { exclTax, vat } = splitInclTax(amount, rate);
  return { amount, exclTax, vat, vatCategory };
}

/** What the parts already given leave of the whole: its VAT closes the total. */
export function asRest({ order }: Situation, whole: TaxedAmount, parts: readonly Split[]): Split {
  const exclTax = minus(whole.exclTax, ...parts.map((part) => part.exclTax));
  const vat = minus(whole.vat, ...parts.map((part) => part.vat));
  const amount = minus(whole.inclTax, ...parts.map((part) => part.amount));
  return { amount, exclTax, vat, vatCategory: vatCategoryOf(order.price.vat) };
}

/** An amount outside VAT. */
export const outOfScope = (amount: Cents): Split => ({
  amount,
  exclTax: amount,
  vat: zero,
  vatCategory: 'outOfScope',
});

/** A deposit kept as indemnity (law.md 3.6: a setting, case law is split). */
export const asKeptDeposit = (situation: Situation, amount: Cents): Split =>
  situation.terms.keptDepositVat === 'asService' ? asService(situation, amount) : outOfScope(amount);

/** The whole price kept as indemnity. */
export const asFullPrice = (situation: Situation, amount: Cents): Split =>
  situation.terms.fullPriceVat === 'asService' ? asService(situation, amount) : outOfScope(amount);

/** Lines of nothing are no lines. */
export const worthListing = (lines: readonly DueLine[]): readonly DueLine[] =>
  lines.filter(({ amount }) => amount !== 0);
