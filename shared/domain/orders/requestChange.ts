import { formatDay } from '../dates/formatDay.ts';
import { alreadyEnded, notInWriting } from './refusedAct.ts';
import { sentence } from './sentence.ts';
import { type ChangeAnswered, type ChangeRequested, refuse, type Situation } from './situation.ts';
import type { Change } from './statement.ts';

const beforeContract = {
  clause: '2.1',
  because:
    'Le contrat n’est pas encore définitif\u00a0: une modification se fait par une nouvelle proposition, sans demande.',
} as const;

function noted({ on, inWriting, what = '' }: ChangeRequested, event: number): Change {
  const change = { event, on, what, answeredOn: null };
  const because = inWriting
    ? sentence`Modification demandée le ${formatDay(on)}, sans réponse : elle ne vaut que si l’organisme l’accepte expressément, par écrit. D’ici là, ce qui est commandé reste dû.`
    : sentence`Modification demandée oralement le ${formatDay(on)} : seule une demande écrite compte, et suppose l’accord écrit de l’organisme.`;
  return inWriting
    ? { ...change, state: 'pending', clause: '2.1', because }
    : { ...change, state: 'notInWriting', clause: '2.2', because };
}

/**
 * The client asks for a change of a firm order (clauses 2.1 and 2.2): in writing, and without effect until the
 * provider accepts it in writing.
 * @example requestChange(contract, in writing) //=> one change, pending
 */
export function requestChange(situation: Situation, event: ChangeRequested, index: number): Situation {
  if (situation.delivered)
    return refuse(situation, index, 'alreadyEnded', alreadyEnded(situation, event.type));
  if (!situation.contractOn) return refuse(situation, index, 'contractMissing', beforeContract);
  const next = { ...situation, changes: [...situation.changes, noted(event, index)] };
  return event.inWriting ? next : refuse(next, index, 'notInWriting', notInWriting(event.type));
}

const answered = (change: Change, { on, accepted }: ChangeAnswered): Change => ({
  ...change,
  state: accepted ? 'accepted' : 'refused',
  answeredOn: on,
  clause: '2.1',
  because: accepted
    ? sentence`Modification demandée le ${formatDay(change.on)}, acceptée par écrit le ${formatDay(on)} : un avenant ou une proposition complémentaire dit ce qui change et son prix.`
    : sentence`Modification demandée le ${formatDay(change.on)}, refusée par écrit le ${formatDay(on)} : ce qui est commandé reste dû en totalité.`,
});

/** The request that an answer is about: the one it names, else the last one that has none. */
const asked = ({ changes }: Situation, target: number | undefined): Change | undefined =>
  changes.findLast(
    ({ event, answeredOn }) => answeredOn === null && (target === undefined || event === target),
  );

/** The provider answers in writing (clause 2.1). */
export function answerChange(situation: Situation, event: ChangeAnswered, index: number): Situation {
  const change = asked(situation, event.event);
  if (!change) {
    const because = 'Aucune demande de modification n’attend de réponse.';
    return refuse(situation, index, 'nothingToAnswer', { clause: '2.1', because });
  }
  const changes = situation.changes.map((one) => (one === change ? answered(one, event) : one));
  return { ...situation, changes };
}
