import { type Fact, factData } from '../../records/facts.ts';

/** Ids of the facts that a later correction has taken back. A correction can itself be taken back. */
export function reversedIds(facts: readonly Fact[]): ReadonlySet<string> {
  const reversed = new Set<string>();
  for (const fact of facts.toSorted((a, b) => (a.stamp > b.stamp ? -1 : 1))) {
    if (fact.kind !== 'reversed' || reversed.has(fact.id)) continue;
    const { success, data } = factData.reversed.safeParse(fact.data);
    if (success) reversed.add(data.target);
  }
  return reversed;
}

/** By day, then in the order they were written down. */
export const byDay = (a: Fact, b: Fact): number =>
  a.day === b.day ? (a.stamp < b.stamp ? -1 : 1) : a.day < b.day ? -1 : 1;

/** The facts that no correction has taken back, corrections themselves left out. */
export function standingFacts(facts: readonly Fact[]): readonly Fact[] {
  const reversed = reversedIds(facts);
  return facts.filter((fact) => fact.kind !== 'reversed' && !reversed.has(fact.id)).toSorted(byDay);
}
