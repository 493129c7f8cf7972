import { vatRateOf } from '../legal/vatRates.ts';
import { type Cents, cents } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { addTax, type TaxedAmount } from '../money/vat.ts';
import { sentence } from './sentence.ts';
import type { Explained } from './statement.ts';
import type { OrderFacts } from './story.ts';

/**
 * How many sessions the enrolled need, other orders' people included (clause 2.1).
 * @example sessionsOf({ …, participants: 14, session: { maxParticipants: 10 } }) //=> 2
 */
export const sessionsOf = ({ participants, session }: OrderFacts): number =>
  Math.ceil((participants + (session.enrolledElsewhere ?? 0)) / Math.max(1, session.maxParticipants));

/** What the unit price is multiplied by: sessions for a group price, people for a price per person. */
export const quantityOf = (order: OrderFacts): number =>
  order.price.unit === 'group' ? sessionsOf(order) : order.participants;

/**
 * The price of the order with its VAT (clause 3.1): a group pays for each session it needs, at the same terms.
 * @example priceOf(14 people, 10 places, 145000 a group) //=> { exclTax: 290000, vat: 58000, inclTax: 348000 }
 */
export const priceOf = (order: OrderFacts): TaxedAmount =>
  addTax(cents(order.price.exclTax * quantityOf(order)), vatRateOf(order.price.vat));

const vatWords = (order: OrderFacts, vat: Cents): string => {
  if (order.price.vat === 'exemptTraining') return sentence`exonéré de TVA (art. 261, 4, 4° a du CGI)`;
  if (order.price.vat === 'franchise') return sentence`TVA non applicable (art. 293 B du CGI)`;
  return sentence`plus ${formatEuros(vat)} de TVA à 20\u00a0%`;
};

/** Why the price is what it is. */
export function whyPrice(order: OrderFacts, price: TaxedAmount): Explained {
  const quantity = quantityOf(order);
  const unit = order.price.unit === 'group' ? 'session' : 'personne';
  const counted = `${quantity}\u00a0${unit}${quantity > 1 ? 's' : ''}`;
  const because = sentence`${counted} à ${formatEuros(order.price.exclTax)} HT : ${formatEuros(price.exclTax)} HT, ${vatWords(order, price.vat)}, soit ${formatEuros(price.inclTax)} TTC.`;
  return { clause: '3.1', because };
}

/** Why the enrolled need as many sessions. */
export function whySessions(order: OrderFacts): Explained {
  const elsewhere = order.session.enrolledElsewhere ?? 0;
  const enrolled = order.participants + elsewhere;
  const sessions = sessionsOf(order);
  const shared = elsewhere > 0 ? sentence`, dont ${elsewhere} par d’autres dossiers,` : '';
  const needed = sessions > 1 ? sentence`${sessions} sessions aux mêmes conditions` : 'une session suffit';
  return {
    clause: '2.1',
    because: sentence`${enrolled} inscrit${enrolled > 1 ? 's' : ''}${shared} pour ${order.session.maxParticipants} place${order.session.maxParticipants > 1 ? 's' : ''} : ${needed}.`,
  };
}
