import { formatEuros } from '../../money/formatMoney.ts';
import type { DueLine } from '../../orders/statement.ts';
import { sentence } from '../../orders/sentence.ts';

type Split = Pick<DueLine, 'exclTax' | 'vat' | 'vatCategory'>;

/**
 * What an amount holds of VAT, in the words of its line.
 * @example splitWords({ exclTax: 43500, vat: 8700, vatCategory: 'standard' }) //=> '435,00 € HT et 87,00 € de TVA'
 */
export function splitWords({ exclTax, vat, vatCategory }: Split): string {
  if (vatCategory === 'outOfScope') return 'hors du champ de la TVA';
  if (vatCategory === 'exempt') return 'sans TVA';
  return sentence`${formatEuros(exclTax)} HT et ${formatEuros(vat)} de TVA`;
}
