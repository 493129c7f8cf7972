import { type Fact, factData } from '../../records/facts.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';

/** Ids of the facts that a later correction has taken back. A correction can itself be taken back. */
function takenBack(facts: readonly Fact[]): ReadonlySet<string> {
  const gone = new Set<string>();
  for (const fact of facts.toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1))) {
    if (fact.kind !== 'reversed' || gone.has(fact.id)) continue;
    const { success, data } = factData.reversed.safeParse(fact.data);
    if (success) gone.add(data.target);
  }
  return gone;
}

/**
 * The facts of an order that stand on a day, in order of time: also those of which the engine makes nothing, an
 * answer to a formal notice or a paper that was issued.
 */
export function factsThatStand({ facts }: Pick<Dossier, 'facts'>, on: CivilDay): readonly Fact[] {
  const gone = takenBack(facts);
  return facts
    .filter((fact) => fact.day <= on && !gone.has(fact.id))
    .toSorted((a, b) => (a.day === b.day ? (a.stamp < b.stamp ? -1 : 1) : a.day < b.day ? -1 : 1));
}
