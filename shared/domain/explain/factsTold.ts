import { formatShortDay } from '../dates/formatDay.ts';
import { funderNamed, fundersOf } from '../orders/fundersOf.ts';
import type { NumberedEvent } from '../orders/standingEvents.ts';
import type { OrderEvent, OrderEventType } from '../orders/story.ts';
import { factTitle } from '../../messages/factTitle.ts';
import type { ExplanationLine } from './explanation.ts';
import type { PlayedStory } from './playedStory.ts';

type Told = Pick<PlayedStory, 'events' | 'story'>;

/** An event as the journal calls it. */
export const eventTitle = ({ story }: Pick<PlayedStory, 'story'>, event: OrderEvent): string =>
  factTitle({ kind: `order.${event.type}`, data: { ...event } }, fundersOf(story.order));

/** An event with its day, as recorded. */
export const factLine =
  (played: Pick<PlayedStory, 'story'>) =>
  ({ event }: NumberedEvent): ExplanationLine => ({
    label: eventTitle(played, event),
    value: formatShortDay(event.on),
  });

/**
 * The facts of some kinds that stand, in their order.
 * @example factsTold(played, ['proposalIssued'])[0] //=> { label: 'Proposition émise', value: 'lun. 2 nov. 2026' }
 */
export const factsTold = (played: Told, types: readonly OrderEventType[]): readonly ExplanationLine[] =>
  played.events.filter(({ event }) => types.includes(event.type)).map(factLine(played));

/** Which of those who pay an event is about: its money, or its refusal; null where it is about none. */
function payerOf(event: OrderEvent): { readonly side: 'client' | 'opco'; readonly funder?: string } | null {
  switch (event.type) {
    case 'paymentReceived':
      return { ...event, side: event.from };
    case 'refundPaid':
      return { ...event, side: event.to ?? 'client' };
    case 'fundingRefused':
      return { ...event, side: 'opco' };
    default:
      return null;
  }
}

/**
 * The events of a story without what other payers paid, were given back or refused.
 * @param funder which payer besides the client; all of them where none is named
 * @example withoutOthers(played, 'opco', 'akto').events.some(({ event }) => event.type === 'fundingRefused')
 */
export function withoutOthers<P extends Told>(played: P, who: 'client' | 'opco', funder?: string): P {
  const { order } = played.story;
  const isOwn = (event: OrderEvent): boolean => {
    const payer = payerOf(event);
    if (payer === null) return true;
    const isNamed = funder === undefined || funderNamed(order, payer.funder)?.id === funder;
    return payer.side === who && (who === 'client' || isNamed);
  };
  return { ...played, events: played.events.filter(({ event }) => isOwn(event)) };
}

/** The money of one payer, in and out. */
export const moneyFacts = (
  played: Told,
  who: 'client' | 'opco',
  funder?: string,
): readonly ExplanationLine[] =>
  factsTold(withoutOthers(played, who, funder), ['paymentReceived', 'refundPaid']);
