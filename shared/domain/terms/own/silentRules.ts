import type { OwnChapter } from '../../../records/records.ts';
import { engineTopics } from './engineTopics.ts';

/** Clauses of the engine that give amounts and dates: where the text is silent, the organisation must know of them. */
const withEffect: ReadonlySet<string> = new Set([
  '2.1',
  '2.2',
  '3.2',
  '3.3',
  '3.4',
  '3.5',
  '3.6',
  '3.7',
  '4.7',
]);

/**
 * The clauses that the engine applies though the text does not state them, in their order.
 * @example silentRules(textWithoutPostponement) //=> ['3.6']
 */
export function silentRules(chapters: readonly OwnChapter[]): string[] {
  const stated = new Set(chapters.flatMap(({ clauses }) => clauses.flatMap(({ states }) => states)));
  return engineTopics
    .map(({ clause }) => clause)
    .filter((clause) => withEffect.has(clause) && !stated.has(clause));
}
