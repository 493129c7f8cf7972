import type { Fact } from '../../shared/records/facts.ts';
import { type Act, Refused } from './act.ts';
import type { NewFact } from './changes.ts';
import { newId } from './ids.ts';
import type { FieldIssue } from './plainChange.ts';
import { plainFact, tellsTheSame } from './plainFacts.ts';

/**
 * Adds facts. A fact that is there already under the same id and tells the same is left as it is: two clicks on one
 * button are one act.
 * @throws Refused when a fact is not valid, or its id belongs to another
 */
export async function addFacts(
  act: Act,
  facts: readonly NewFact[],
): Promise<{ readonly ids: readonly string[]; readonly added: readonly Fact[] }> {
  if (facts.length === 0) return { ids: [], added: [] };
  const asked = facts.map((fact) => ({ fact, id: fact.id ?? newId() }));
  const found = await act.database.facts.bulkGet(asked.map(({ id }) => id));
  const issues: FieldIssue[] = [];
  const added: Fact[] = [];
  for (const [index, { fact, id }] of asked.entries()) {
    const checked = plainFact(fact, id, act.hand);
    const before = found[index];
    if ('issues' in checked) issues.push(...checked.issues);
    else if (before === undefined) added.push(checked.fact);
    else if (!tellsTheSame(before, checked.fact))
      issues.push({ table: 'facts', id, field: 'id', message: 'Ce fait est déjà noté autrement.' });
  }
  if (issues.length > 0) throw new Refused({ code: 'invalid', issues });
  await act.database.facts.bulkAdd(added);
  act.count('facts', { rows: added.length, archived: 0 });
  return { ids: asked.map(({ id }) => id), added };
}
