import type { Dossier } from '../orders/dossier.ts';
import type { Situation } from '../orders/situation.ts';
import { type NumberedEvent, standingEvents } from '../orders/standingEvents.ts';
import type { Statement } from '../orders/statement.ts';
import { situationOf, statementOf } from '../orders/statementOf.ts';
import type { OrderStory } from '../orders/story.ts';

/** A story with all that an explanation reads of it: the engine's own steps, never a second computation. */
export interface PlayedStory {
  readonly story: OrderStory;
  readonly statement: Statement;
  /** Where the order stands at the end, with what the rules worked with. */
  readonly situation: Situation;
  /** What happened by the day of the statement and was not taken back. */
  readonly events: readonly NumberedEvent[];
  /** Where the text of the terms comes from; null while an order is only being typed. */
  readonly dossier: Dossier | null;
}

/** Plays a story for those who ask about it. Nothing of this is made when a statement is. */
export const playedStory = (story: OrderStory, dossier: Dossier | null): PlayedStory => ({
  story,
  statement: statementOf(story),
  situation: situationOf(story),
  events: standingEvents(story).events,
  dossier,
});

/**
 * Where the order stood right before one of its events: what a cancellation found paid, and the start it was counted to.
 * @example situationBefore(played, cancellation).session.start //=> '2026-12-14'
 */
export function situationBefore({ story, events }: PlayedStory, { event, index }: NumberedEvent): Situation {
  const earlier = events.filter((one) => one.index < index).map((one) => one.event);
  return situationOf({ ...story, asOf: event.on, events: earlier });
}
