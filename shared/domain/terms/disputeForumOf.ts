import type { Client, Organisation } from '../../records/records.ts';
import type { Explained } from '../orders/statement.ts';
import { elided } from './text/elided.ts';

/** Before whom a dispute with a client goes, once no agreement is found. */
export interface DisputeForum extends Explained {
  readonly forum: 'commercialCourt' | 'administrativeCourt' | 'legalRules';
  /** Whether a consumer mediator must be named (L616-1 C. conso.). */
  readonly mediation: boolean;
}

/**
 * A court's city after « de ».
 * @example ofCity('Aubenas') //=> 'd’Aubenas'
 * @example ofCity('Le Puy-en-Velay') //=> 'du Puy-en-Velay'
 */
export const ofCity = (city: string): string =>
  city.startsWith('Le ') ? `du ${city.slice(3)}` : elided('de', city);

const byLaw = 'À défaut d’accord amiable, le litige est porté devant la juridiction que la loi désigne.';

/**
 * Before whom a dispute goes (clause 5.4): the commercial court of the terms for a trader, the administrative judge
 * for a public body, the ordinary rules and the mediation for a consumer. Without a city the law decides.
 * @example disputeForumOf('public', organisation).forum //=> 'administrativeCourt'
 * @example disputeForumOf('individual', organisation).mediation //=> true
 */
export function disputeForumOf(kind: Client['kind'], { courtCity }: Organisation): DisputeForum {
  if (kind === 'individual')
    return {
      forum: 'legalRules',
      mediation: true,
      clause: '5.4',
      because:
        'Avec un consommateur, les règles légales de compétence valent, et la médiation de la consommation lui est ouverte gratuitement.',
    };
  if (kind === 'public')
    return { forum: 'administrativeCourt', mediation: false, clause: '5.4', because: byLaw };
  const city = courtCity?.trim();
  return city
    ? {
        forum: 'commercialCourt',
        mediation: false,
        clause: '5.4',
        because: `À défaut d’accord amiable, tout litige avec un client commerçant relève du Tribunal de commerce ${ofCity(city)}.`,
      }
    : { forum: 'legalRules', mediation: false, clause: '5.4', because: byLaw };
}
