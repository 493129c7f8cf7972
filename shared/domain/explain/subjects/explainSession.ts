import { formatPeriod } from '../../dates/formatDay.ts';
import type { CivilDay } from '../../dates/civilDay.ts';
import { sentence } from '../../orders/sentence.ts';
import type { Answer } from '../answer.ts';
import { asResult } from '../explanationLines.ts';
import { factLine } from '../factsTold.ts';
import type { PlayedStory } from '../playedStory.ts';
import type { NumberedEvent } from '../../orders/standingEvents.ts';

interface Dates {
  readonly start: CivilDay;
  readonly end: CivilDay;
}
const told = ({ start, end }: Dates): string => formatPeriod(start, end);

const moves = ({ event }: NumberedEvent): boolean =>
  (event.type === 'postponementRequested' || event.type === 'cancellationReceived') &&
  event.newStart !== undefined;

/**
 * Why the session has these dates: those of the planning, or those agreed since (clause 3.6).
 * @example explainSession(postponed to 11 January).because //=> 'Les dates ont été déplacées : …'
 */
export function explainSession(played: PlayedStory): Answer {
  const { statement, story, situation, events } = played;
  const { session } = statement;
  const planned = story.order.session;
  const refused = new Set(situation.refusals.map(({ event }) => event));
  const moved = planned.start !== session.start || planned.end !== session.end;
  return {
    title: `Session, ${told(session)}`,
    clause: moved ? '3.6' : '2.1',
    because: moved
      ? sentence`Les dates ont été déplacées : ${told(planned)} à la commande, ${told(session)} depuis.`
      : 'Ce sont les dates du planning de la session, reprises dans la proposition.',
    facts: events.filter((one) => moves(one) && !refused.has(one.index)).map(factLine(played)),
    lines: [
      { label: 'Dates du planning', value: told(planned) },
      asResult({ label: moved ? 'Dates convenues depuis' : 'Dates de la session', value: told(session) }),
    ],
  };
}
