import type { DocumentKind } from '../../records/facts.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { OrderEvent, OrderStory } from '../orders/story.ts';
import { storyOf } from '../orders/storyOf.ts';
import type { LetterCase } from './letterCase.ts';
import { refusalMatter, writtenCancellation } from './refusalMatter.ts';
import { storyBefore, storyIf, toldEvents } from './toldEvents.ts';

const moves: ReadonlySet<OrderEvent['type']> = new Set([
  'cancellationReceived',
  'postponementRequested',
  'withdrawalSent',
]);

/** What a letter tells of days to come: the price of a written cancellation, what a rescission leaves due. */
function imagined(kind: DocumentKind, letter: LetterCase): readonly OrderEvent[] {
  if (kind === 'rescissionLetter') return [{ on: letter.on, type: 'rescissionNotified' }];
  const matter = kind === 'refusalLetter' ? refusalMatter(letter) : null;
  const days: readonly CivilDay[] =
    matter?.ok && matter.value.kind === 'request' ? matter.value.ifCancelled.map(({ on }) => on) : [];
  return days.map(writtenCancellation);
}

/**
 * The stories that a letter reads: how things stand, how they stood before what it answers, and what would follow.
 * @example storiesOfLetter('cancellationLetter', cancelled).length //=> 2
 */
export function storiesOfLetter(kind: DocumentKind, letter: LetterCase): readonly OrderStory[] {
  const earlier = toldEvents(letter).filter(({ event }) => moves.has(event.type));
  return [
    storyOf(letter.dossier, letter.on),
    ...earlier.map((told) => storyBefore(letter, told)),
    ...imagined(kind, letter).map((event) => storyIf(letter, event)),
  ];
}
