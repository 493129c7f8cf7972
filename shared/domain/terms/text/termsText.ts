import type { Organisation } from '../../../records/records.ts';
import type { TermsParameters } from '../parameters.ts';
import { chapterApplication } from './chapterApplication.ts';
import { chapterGeneral } from './chapterGeneral.ts';
import { chapterOrder } from './chapterOrder.ts';
import { chapterPerformance } from './chapterPerformance.ts';
import { chapterPrice } from './chapterPrice.ts';
import { authorOf, type ChapterText } from './clause.ts';

/**
 * The terms of sale, clauses I to 5.5, written from the very parameters that the rules read: the two cannot disagree.
 * @example termsText(defaultTerms, organisation)[1]?.clauses[0]?.number //=> '2.1'
 */
export const termsText = (parameters: TermsParameters, organisation: Organisation): ChapterText[] =>
  [chapterApplication, chapterOrder, chapterPrice, chapterPerformance, chapterGeneral].map((write) =>
    write(parameters, authorOf(organisation)),
  );
