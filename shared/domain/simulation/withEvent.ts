import type { OrderEvent, OrderStory } from '../orders/story.ts';

/** A story with one event more, and where that event stands in it: a refusal's index leads back to it. */
export interface ExtendedStory {
  readonly story: OrderStory;
  readonly index: number;
}

/** Corrections point at events by their place: those that move back by one are followed. */
const shifted = (event: OrderEvent, from: number): OrderEvent =>
  event.type === 'eventReversed' && event.event >= from ? { ...event, event: event.event + 1 } : event;

/**
 * The story with one event more, the last of its day, seen once that day has come.
 * @example withEvent(story as of 23 November, cancellation of 1 December).story.asOf //=> '2026-12-01'
 */
export function withEvent(story: OrderStory, event: OrderEvent): ExtendedStory {
  const index = story.events.findLastIndex(({ on }) => on <= event.on) + 1;
  const events = story.events.map((known) => shifted(known, index));
  return {
    index,
    story: {
      ...story,
      asOf: event.on > story.asOf ? event.on : story.asOf,
      events: [...events.slice(0, index), event, ...events.slice(index)],
    },
  };
}
