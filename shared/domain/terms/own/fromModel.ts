import type { OwnClause, Organisation } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';
import { termsText } from '../text/termsText.ts';
import { clauseWith } from './editClauses.ts';
import { withPlaceholders } from './insertPlaceholders.ts';

/**
 * A clause of the model, its figures tied to the parameters, to be added to an organisation's own text under no number
 * yet; null for a clause that the model does not have.
 */
export function clauseFromModel(
  number: string,
  parameters: TermsParameters,
  organisation: Organisation,
): OwnClause | null {
  const parts = termsText(parameters, organisation).flatMap(({ clauses }) =>
    clauses.filter((clause) => clause.number === number),
  );
  const [first] = parts;
  if (!first) return null;
  const passages = parts.flatMap((part) =>
    part.passages.map((passage) => (typeof passage === 'string' ? passage : [...passage])),
  );
  const clause = clauseWith({ number: '', title: first.title, passages });
  const [chapter] = withPlaceholders([{ number: '', title: '', clauses: [clause] }], parameters);
  return chapter?.clauses[0] ?? clause;
}
