import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readCourseSheet } from '../../../shared/domain/courses/readCourseSheet.ts';
import { readParticipantList } from '../../../shared/domain/parties/readParticipantList.ts';
import { proposedTerms } from '../../../shared/domain/terms/own/proposedTerms.ts';
import { readTermsText } from '../../../shared/domain/terms/own/readTermsText.ts';
import { reviewParameters } from '../../../shared/domain/terms/own/reviewParameters.ts';
import { defaultTerms } from '../../../shared/domain/terms/parameters.ts';
import { courseSheetText } from '../../support/courseSheetText.ts';
import { root } from '../../tools/root.ts';
import { median, millisecondsOf } from '../timing.ts';

export interface ReadingSpeed {
  readonly text: string;
  readonly signs: number;
  readonly milliseconds: number;
  /** A plain pass over the same text: its lines, trimmed, in lower case. */
  readonly passMilliseconds: number;
  readonly ratio: number;
}

const rounds = 5;

/** Keeps results in use, so that no work is optimised away. */
let seen = 0;

const pass = (text: string): void => {
  seen += text.split('\n').map((line) => line.trim().toLowerCase()).length;
};

function speedOf(name: string, text: string, read: (text: string) => number): ReadingSpeed {
  const own = (): void => void (seen += read(text));
  const plain = (): void => pass(text);
  own();
  plain();
  const times = Array.from({ length: rounds }, () => [millisecondsOf(own), millisecondsOf(plain)] as const);
  const milliseconds = median(times.map(([time]) => time));
  const passMilliseconds = median(times.map(([, time]) => time));
  if (seen === 0) throw new Error('nothing was measured');
  return {
    text: name,
    signs: text.length,
    milliseconds,
    passMilliseconds,
    ratio: milliseconds / passMilliseconds,
  };
}

const people = Array.from({ length: 10_000 }, (_, at) => `NOM${at}\tJean\tjean${at}@exemple.fr`).join('\n');
/** A text without an article, that speaks of cancelling in every sentence. */
const novel = 'Longtemps il annula sa venue un mois avant, puis 30 jours plus tard la reporta. '.repeat(
  13_000,
);
const lexom = readFileSync(join(root, 'test/support/ownTerms/lexom.txt'), 'utf8');

function reviewTerms(text: string): number {
  const { text: chapters, parameters } = proposedTerms(readTermsText(text).chapters, defaultTerms);
  return reviewParameters(chapters, parameters).length;
}

/** What reading a pasted text takes, of a megabyte and of a usual size, in turn with a plain pass over it. */
export const measureReading = (): readonly ReadingSpeed[] => [
  speedOf(
    'fiches de formation',
    `${courseSheetText}\n`.repeat(800),
    (text) => readCourseSheet(text).notRead.length + 1,
  ),
  speedOf('dix mille stagiaires', people, (text) => readParticipantList(text).people.length),
  speedOf('un roman pour conditions', novel, (text) => readTermsText(text).chapters.length),
  speedOf('les conditions de LEXOM, relues', lexom, reviewTerms),
];
