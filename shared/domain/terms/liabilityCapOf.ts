import type { Cents } from '../money/cents.ts';
import { formatEuros } from '../money/formatMoney.ts';
import { sentence } from '../orders/sentence.ts';
import type { Explained } from '../orders/statement.ts';
import type { ClientKind } from '../orders/story.ts';

/** The most that the provider may have to pay for one service; null where no clause may cap it. */
export interface LiabilityCap extends Explained {
  readonly amount: Cents | null;
}

/**
 * The cap of the provider's liability (clause 4.4): the price of the disputed service incl. tax, whatever the number
 * of claims. Towards a consumer such a cap is void (R212-1 6° C. conso.).
 * @example liabilityCapOf('company', 174000).amount //=> 174000
 * @example liabilityCapOf('individual', 174000).amount //=> null
 */
export const liabilityCapOf = (kind: ClientKind, price: Cents): LiabilityCap =>
  kind === 'individual'
    ? {
        amount: null,
        clause: 'R212-1',
        because:
          'Envers un consommateur, une clause qui limite la réparation est interdite (article R212-1 du Code de la consommation).',
      }
    : {
        amount: price,
        clause: '4.4',
        because: sentence`La réparation s’arrête au prix de la prestation en litige, ${formatEuros(price)} ; le juge peut écarter ce plafond s’il vide l’obligation de sa substance (article 1170 du Code civil).`,
      };
