import { formatShortDay } from '../dates/formatDay.ts';
import type { NumberedEvent } from '../orders/standingEvents.ts';
import type { OrderEvent, OrderEventType } from '../orders/story.ts';
import { factTitle } from '../../messages/factTitle.ts';
import type { ExplanationLine } from './explanation.ts';
import type { PlayedStory } from './playedStory.ts';

/** An event as the journal calls it. */
export const eventTitle = (event: OrderEvent): string =>
  factTitle({ kind: `order.${event.type}`, data: { ...event } });

/** An event with its day, as recorded. */
export const factLine = ({ event }: NumberedEvent): ExplanationLine => ({
  label: eventTitle(event),
  value: formatShortDay(event.on),
});

/**
 * The facts of some kinds that stand, in their order.
 * @example factsTold(played, ['proposalIssued'])[0] //=> { label: 'Proposition émise', value: 'lun. 2 nov. 2026' }
 */
export const factsTold = (
  { events }: Pick<PlayedStory, 'events'>,
  types: readonly OrderEventType[],
): readonly ExplanationLine[] => events.filter(({ event }) => types.includes(event.type)).map(factLine);

/** The client's money, in and out. */
export const moneyFacts = (played: PlayedStory, who: 'client' | 'opco'): readonly ExplanationLine[] =>
  played.events
    .filter(({ event }) =>
      event.type === 'paymentReceived' ? event.from === who : event.type === 'refundPaid' && who === 'client',
    )
    .map(factLine);
