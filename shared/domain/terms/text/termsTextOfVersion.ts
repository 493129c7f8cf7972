import type { Organisation, OwnChapter, TermsVersion } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';
import { parametersOfVersion } from '../termsOf.ts';
import type { ChapterText } from './clause.ts';
import { renderPlaceholders } from './renderPlaceholders.ts';
import { termsText } from './termsText.ts';

type Worded = Pick<TermsVersion, 'parameters' | 'text'>;

const ownText = (chapters: readonly OwnChapter[], parameters: TermsParameters): ChapterText[] =>
  chapters.map(({ number, title, clauses }) => ({
    number,
    title,
    clauses: clauses.map((clause) => ({
      number: clause.number,
      title: clause.title,
      states: clause.states,
      passages: clause.passages.map((passage) =>
        typeof passage === 'string'
          ? renderPlaceholders(passage, parameters)
          : passage.map((item) => renderPlaceholders(item, parameters)),
      ),
      ...(clause.prominent ? { prominent: true } : {}),
    })),
  }));

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
  return version?.text?.length ? ownText(version.text, parameters) : termsText(parameters, organisation);
}
