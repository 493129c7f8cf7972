import { sentence } from './sentence.ts';
import type { Refusal } from './statement.ts';
import type { OrderEvent, OrderStory } from './story.ts';

/** An event with its place in the story. */
export interface NumberedEvent {
  readonly event: OrderEvent;
  readonly index: number;
}

/** What has happened by the day of the statement, without what was entered by mistake. */
export interface StandingEvents {
  readonly events: readonly NumberedEvent[];
  readonly refusals: readonly Refusal[];
}

const noSuchEvent = (index: number, target: number): Refusal => ({
  event: index,
  code: 'noSuchEvent',
  clause: null,
  because: sentence`La contre-passation vise le fait n° ${target + 1}, qui n’existe pas ou n’existe plus : elle est sans effet.`,
});

/**
 * Events of the days to come do not exist yet; an event that was reversed never was. A reversal may itself be
 * reversed, which is why they are read from the last to the first.
 * @example standingEvents({ events: [proposal, cancellation, reversed(1)] }).events //=> [proposal]
 */
export function standingEvents({ asOf, events }: OrderStory): StandingEvents {
  const numbered = events.map((event, index) => ({ event, index })).filter(({ event }) => event.on <= asOf);
  const gone = new Set<number>();
  for (const { event, index } of numbered.toReversed()) {
    if (event.type === 'eventReversed' && !gone.has(index) && event.event < index) gone.add(event.event);
  }
  const reversed = new Set<number>();
  const refusals: Refusal[] = [];
  const standing = numbered.filter(({ event, index }) => {
    if (gone.has(index)) return false;
    if (event.type !== 'eventReversed') return true;
    const isEarlier = event.event >= 0 && event.event < index;
    if (isEarlier && !reversed.has(event.event)) reversed.add(event.event);
    else refusals.push(noSuchEvent(index, event.event));
    return false;
  });
  return { events: standing, refusals };
}
