import type { OwnChapter } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';
import { withTexts } from './clausePlaces.ts';
import { renderPlaceholders } from './placeholders.ts';

/**
 * An organisation's own text with its parameters in, as it is shown and printed.
 * @example renderedText(chapters, { ...defaultTerms, depositRate: 4000 }) // « un acompte de 40 % »
 */
export const renderedText = (chapters: readonly OwnChapter[], parameters: TermsParameters): OwnChapter[] =>
  withTexts(chapters, (text) => renderPlaceholders(text, parameters));
