import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { french } from '../../../shared/documents/typography/french.ts';
import type { OwnChapter } from '../../../shared/records/records.ts';
import { root } from '../../tools/root.ts';

/** LEXOM's own general terms of sale, byte for byte as the user gave them. */
export const lexomTerms = readFileSync(join(root, 'test/support/ownTerms/lexom.txt'), 'utf8');

/** Every text of the terms in the order in which one reads it. */
export const textsOf = (chapters: readonly OwnChapter[]): string[] =>
  chapters.flatMap(({ number, title, clauses }) => [
    number,
    title,
    ...clauses.flatMap((clause) => [
      // A clause that is its whole chapter has the chapter's number: it is written once.
      clause.number === number ? '' : clause.number,
      clause.title,
      ...clause.passages.flat(),
    ]),
  ]);

/** The letters and figures of a text, and nothing else: what must never be lost. */
export const lettersOf = (text: string): string =>
  (text.normalize('NFC').match(/[\p{L}\p{N}\p{M}]/gu) ?? []).join('');

/** Without spaces: a line of a narrow column breaks anywhere. */
export const bare = (text: string): string => text.replaceAll(/\s/gu, '');

/** The sentences of LEXOM's text as a paper prints them, without spaces and without the numbers before titles. */
export const lexomSentences: readonly string[] = lexomTerms
  .split(/\n|(?<=[.;])\s/)
  .map((one) => bare(french(one.replace(/^\s*[-*]\s*/, '').replace(/^(?:[IV]+|\d\.\d)\.?\s/, ''))))
  .filter((one) => one.length > 20);

/** Whether a sentence stands in a paper, in one piece or with the foot of a page in its middle. */
export const stands = (paper: string, sentence: string): boolean =>
  Array.from(sentence, (_, at) => [sentence.slice(0, at), sentence.slice(at)] as const).some(
    ([head, rest]) => paper.includes(head) && paper.includes(rest) && (head === '' || rest.length > 10),
  );
