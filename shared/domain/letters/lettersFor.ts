import { acknowledgementMatter } from './acknowledgementMatter.ts';
import { cancellationMatter } from './cancellationMatter.ts';
import { formalNoticeMatter } from './formalNoticeMatter.ts';
import type { LetterCase, Matter } from './letterCase.ts';
import { type LetterKind, letterKinds } from './letterKinds.ts';
import { postponementMatter } from './postponementMatter.ts';
import { refusalMatter } from './refusalMatter.ts';
import { reminderMatter } from '../reminders/reminderMatter.ts';
import { rescissionMatter } from './rescissionMatter.ts';
import { suspensionMatter } from './suspensionMatter.ts';

/** What decides whether each letter has something to say. */
export const matterOf: Readonly<Record<LetterKind, (letter: LetterCase) => Matter<unknown>>> = {
  acknowledgement: acknowledgementMatter,
  cancellationLetter: cancellationMatter,
  postponementLetter: postponementMatter,
  refusalLetter: refusalMatter,
  reminder1: reminderMatter('reminder1'),
  reminder2: reminderMatter('reminder2'),
  suspensionLetter: suspensionMatter,
  formalNotice: formalNoticeMatter,
  rescissionLetter: rescissionMatter,
};

/** An order that was delivered or has ended is not acknowledged any more. */
const isTimely = (kind: LetterKind, { statement: { status } }: LetterCase): boolean =>
  kind !== 'acknowledgement' ||
  ['awaitingDocuments', 'awaitingDeposit', 'withdrawalPeriod', 'contracted'].includes(status);

/**
 * The letters that mean something for an order on a day.
 * @example lettersFor(cancelled at 14 days) //=> ['cancellationLetter']
 */
export const lettersFor = (letter: LetterCase): readonly LetterKind[] =>
  letterKinds.filter((kind) => isTimely(kind, letter) && matterOf[kind](letter).ok);
