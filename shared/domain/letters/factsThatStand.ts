import type { Fact } from '../../records/facts.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import { standingFacts } from '../orders/standingFacts.ts';

/**
 * The facts of an order that stand on a day, in order of time: also those of which the engine makes nothing, such as
 * a paper that was issued.
 */
export const factsThatStand = ({ facts }: Pick<Dossier, 'facts'>, on: CivilDay): readonly Fact[] =>
  standingFacts(facts).filter(({ day }) => day <= on);
