import type { OwnClause } from '../../../records/records.ts';
import { engineTopics } from './engineTopics.ts';
import { folded } from './folded.ts';

const firstWords = 60;

/** The title, or the first words of a clause that has none. */
function headOf({ title, passages }: Pick<OwnClause, 'title' | 'passages'>): string {
  if (title !== '') return folded(title);
  const [first = ''] = passages.flat();
  return folded(first.slice(0, firstWords));
}

/**
 * The clauses of the engine that a clause states, by what it says and whatever its number; none means that it is
 * text only.
 * @example topicsOf({ title: 'Désistement', passages: ['Toute annulation reçue moins de 21 jours avant…'] }) //=> ['3.5']
 */
export function topicsOf(clause: Pick<OwnClause, 'title' | 'passages'>): string[] {
  const head = headOf(clause);
  const text = folded(clause.passages.flat().join('\n'));
  return engineTopics
    .filter((topic) => topic.title.test(head) || topic.text.test(text))
    .map((topic) => topic.clause);
}
