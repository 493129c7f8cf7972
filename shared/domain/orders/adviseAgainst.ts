import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { sentence } from './sentence.ts';
import { isIndividual, type Situation } from './situation.ts';

/**
 * The provider advises against what the client orders all the same, such as without the prerequisites (clause 4.4):
 * kept as evidence. Towards an individual no clause takes liability away (R212-1 6° C. conso.).
 * @example adviseAgainst(company, '2026-11-02', 'salle trop petite') //=> one piece of advice, clause 4.4
 */
export function adviseAgainst(
  situation: Situation,
  { on, what = '' }: { readonly on: CivilDay; readonly what?: string },
  event: number,
): Situation {
  const given = sentence`Avis contraire donné le ${formatDay(on)}`;
  const because = isIndividual(situation)
    ? sentence`${given} : gardez-en la preuve ; envers un particulier, il n’écarte pas la responsabilité (article R212-1 du Code de la consommation).`
    : sentence`${given} : l’organisme ne répond pas de ce qui résulte d’une commande passée contre son avis.`;
  return { ...situation, advice: [...situation.advice, { event, on, what, clause: '4.4', because }] };
}
