import type { Organisation, TermsVersion } from '../../../records/records.ts';
import { ownTextOf } from '../own/ownClauseStating.ts';
import { renderedText } from '../own/renderedText.ts';
import { parametersOfVersion } from '../termsOf.ts';
import type { ChapterText } from './clause.ts';
import { termsText } from './termsText.ts';

type Worded = Pick<TermsVersion, 'parameters' | 'text'>;

/**
 * The text of a version, as the screen shows it and as it prints: the organisation's own text with the parameters put
 * in, else the model's. Null is the model before anything was published.
 * @example termsTextOfVersion(null, organisation)[1]?.clauses[0]?.number //=> '2.1'
 */
export function termsTextOfVersion(
  version: Worded | null,
  organisation: Organisation,
): readonly ChapterText[] {
  const parameters = parametersOfVersion(version);
  const own = ownTextOf(version);
  return own ? renderedText(own, parameters) : termsText(parameters, organisation);
}
