import { sentence } from '../../orders/sentence.ts';
import type { Answer } from '../answer.ts';
import { asResult, countLine } from '../explanationLines.ts';
import type { PlayedStory } from '../playedStory.ts';

/**
 * Why the enrolled need so many sessions (clause 2.1).
 * @example explainSessions(fourteen people for ten places).lines?.at(-1)?.value //=> '2'
 */
export function explainSessions({ statement, story }: PlayedStory): Answer {
  const { participants, session } = story.order;
  const elsewhere = session.enrolledElsewhere ?? 0;
  const divided = sentence`${participants + elsewhere} ÷ ${session.maxParticipants}, arrondi à l’entier supérieur`;
  return {
    title: statement.sessions > 1 ? 'Nombre de sessions' : 'Une session',
    ...statement.reasons.sessions,
    lines: [
      countLine('Inscrits par ce dossier', participants),
      ...(elsewhere > 0 ? [countLine('Inscrits par d’autres dossiers', elsewhere)] : []),
      countLine('Places par session', session.maxParticipants),
      asResult(countLine(divided, statement.sessions)),
    ],
  };
}
