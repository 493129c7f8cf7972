import { readFileSync } from 'node:fs';
import { join } from 'node:path';
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
