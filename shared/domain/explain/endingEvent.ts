import type { NumberedEvent } from '../orders/standingEvents.ts';
import type { PlayedStory } from './playedStory.ts';

/**
 * The event that ended the order; null where it runs, or where time alone ended it.
 * @example endingEvent(cancelled)?.event.type //=> 'cancellationReceived'
 */
export function endingEvent({ events, situation }: PlayedStory): NumberedEvent | null {
  const { ending, refusals } = situation;
  const refused = new Set(refusals.map(({ event }) => event));
  const ends = ({ event, index }: NumberedEvent): boolean =>
    !refused.has(index) &&
    event.on === ending?.on &&
    ['cancellationReceived', 'postponementRequested', 'withdrawalSent', 'rescissionNotified'].includes(
      event.type,
    );
  return (ending && events.findLast(ends)) || null;
}
