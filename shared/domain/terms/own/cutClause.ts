import type { OwnClause } from '../../../records/records.ts';
import { type ClauseDraft, splitClause } from './editClauses.ts';

/**
 * A clause cut in two where the cursor stands: before its line, or within it where it stands in the middle of one;
 * null where nothing would be left on one side.
 * @param cursor how many signs of the text stand before it
 * @example cutClause({ number: '1', title: '', text: 'Un. Deux.' }, 4)?.map(({ passages }) => passages) //=> [['Un.'], ['Deux.']]
 */
export function cutClause(draft: ClauseDraft, cursor: number): [OwnClause, OwnClause] | null {
  const above = draft.text.slice(0, cursor);
  const line = above.split('\n').length - 1;
  if (above === '' || above.endsWith('\n')) return splitClause(draft, line);
  return splitClause({ ...draft, text: `${above}\n${draft.text.slice(cursor)}` }, line + 1);
}
