import { standingEvents } from '../orders/standingEvents.ts';
import type { Refusal, Statement } from '../orders/statement.ts';
import { statementOf } from '../orders/statementOf.ts';
import type { OrderEvent, OrderStory } from '../orders/story.ts';
import { eventsOf, type FactEvent, storyOf } from '../orders/storyOf.ts';
import type { LetterCase } from './letterCase.ts';

/** An event that stands, beside its fact, with what the engine refused of it. */
export interface ToldEvent<E extends OrderEvent = OrderEvent> extends FactEvent {
  readonly event: E;
  /** Place in the story. */
  readonly index: number;
  readonly refusal: Refusal | null;
}

/** What has happened by the day of the letter, without what was entered by mistake. */
export function toldEvents({ dossier, statement, on }: LetterCase): readonly ToldEvent[] {
  const facts = eventsOf(dossier);
  const refusals = new Map(statement.refusals.map((refusal) => [refusal.event, refusal]));
  return standingEvents(storyOf(dossier, on)).events.flatMap(({ index }) => {
    const told = facts[index];
    return told ? [{ ...told, index, refusal: refusals.get(index) ?? null }] : [];
  });
}

/** The event that a letter answers: the one it is about, else the last. */
export const answeredOf = <E extends OrderEvent>(
  events: readonly ToldEvent<E>[],
  { about }: Pick<LetterCase, 'about'>,
): ToldEvent<E> | null => events.find(({ fact }) => fact.id === about) ?? events.at(-1) ?? null;

/** Keeps the place of an event that was entered by mistake: others point at events by their place. */
const inert = ({ on }: OrderEvent): OrderEvent => ({ on, type: 'eventReversed', event: -1 });

function replayed(letter: LetterCase, { event }: ToldEvent, count: number): OrderStory {
  const standing = new Set(toldEvents(letter).map(({ index }) => index));
  const story = storyOf(letter.dossier, event.on);
  const told = story.events.slice(0, count);
  return { ...story, events: told.map((each, i) => (standing.has(i) ? each : inert(each))) };
}

/** The story as it stood on the day of an event, just before it: what its figures are asked of. */
export const storyBefore = (letter: LetterCase, told: ToldEvent): OrderStory =>
  replayed(letter, told, told.index);

/** What the terms made of the order on the day of an event, just before it. */
export const statementBefore = (letter: LetterCase, told: ToldEvent): Statement =>
  statementOf(storyBefore(letter, told));

/** What the terms made of the order on the day of an event, just after it and what was decided of it since. */
export function statementAfter(letter: LetterCase, told: ToldEvent): Statement {
  const isDecision = ({ event }: ToldEvent): boolean => event.type === 'forceMajeureAssessed';
  const decided = toldEvents(letter).findLast((each) => each.index > told.index && isDecision(each));
  return statementOf(
    decided ? replayed(letter, decided, decided.index + 1) : replayed(letter, told, told.index + 1),
  );
}

/** The story with one event more, seen on the day of that event. */
export function storyIf({ dossier, on }: LetterCase, event: OrderEvent): OrderStory {
  const story = storyOf(dossier, event.on);
  const told = story.events.filter((each) => each.on <= on);
  return { ...story, events: [...told, event] };
}

/** What the terms would make of the order with one event more, on the day of that event. */
export const statementIf = (letter: LetterCase, event: OrderEvent): Statement =>
  statementOf(storyIf(letter, event));
