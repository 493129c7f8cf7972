import { refuse, type Situation } from './situation.ts';
import { mayBeProtected } from './withdrawalWindowOf.ts';

/**
 * The provider decides whether a company off premises may withdraw like a consumer (L221-3): what follows is read in
 * `withdrawalWindowOf`. Asked of no other client.
 */
export function assessSmallCompany(situation: Situation, index: number): Situation {
  if (mayBeProtected(situation)) return situation;
  const because = 'L’article L221-3 ne vise qu’une entreprise dont le contrat est conclu hors établissement.';
  return refuse(situation, index, 'nothingToAnswer', { clause: 'L221-3', because });
}
