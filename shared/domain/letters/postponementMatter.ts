import { ok } from '../../result.ts';
import { addDays, type CivilDay } from '../dates/civilDay.ts';
import type { Statement } from '../orders/statement.ts';
import type { OrderEvent } from '../orders/story.ts';
import { type LetterCase, type Matter, noMatter } from './letterCase.ts';
import { statementAfter, statementBefore, type ToldEvent, toldEvents } from './toldEvents.ts';

type Postponing = Extract<OrderEvent, { type: 'cancellationReceived' | 'postponementRequested' }>;

/** What a postponement came to. */
export type PostponementOutcome = 'dated' | 'undated' | 'beyondLimit' | 'tooLate' | 'lapsed' | 'byProvider';

export interface PostponementMatter {
  readonly told: ToldEvent<Postponing>;
  readonly outcome: PostponementOutcome;
  /** The session that was postponed. */
  readonly from: Statement['session'];
  /** The new one, where it has dates. */
  readonly to: Statement['session'] | null;
  /** Whether force majeure was retained: nothing is taken and no limit runs (clause 4.5). */
  readonly excused: boolean;
  /** The last day on which the new session may start, counted from the order; null where none runs. */
  readonly limit: CivilDay | null;
  /** The day on which the whole price falls due without a session by then. */
  readonly forfeitOn: CivilDay | null;
}

const isPostponing = (told: ToldEvent): told is ToldEvent<Postponing> => {
  const { event, refusal } = told;
  if (refusal !== null) return false;
  if (event.type === 'postponementRequested') return true;
  return event.type === 'cancellationReceived' && event.by === 'provider' && event.newStart !== undefined;
};

const isCancelledApart = ({ event, refusal }: ToldEvent): boolean =>
  refusal === null &&
  (event.type === 'withdrawalSent' || (event.type === 'cancellationReceived' && !event.newStart));

function outcomeOf(
  letter: LetterCase,
  { event }: ToldEvent<Postponing>,
  after: Statement,
): PostponementOutcome {
  if (event.type === 'cancellationReceived') return 'byProvider';
  const { status } = letter.statement;
  if (status === 'cancelled') return after.status === 'cancelled' ? 'tooLate' : 'lapsed';
  if (event.newStart === undefined) return 'undated';
  return status === 'postponed' ? 'beyondLimit' : 'dated';
}

const limitOf = ({ deadlines }: Statement): CivilDay | null =>
  deadlines.find(({ kind }) => kind === 'postponementLimit')?.on ?? null;

/**
 * The postponement in force (clause 3.6), and what it came to: an order that was cancelled since has none.
 * @example postponementMatter(order of 1 July, 12 October put off to 14 December) //=> 'dated', limit 1 January
 */
export function postponementMatter(letter: LetterCase): Matter<PostponementMatter> {
  const events = toldEvents(letter);
  const told = events.findLast(isPostponing);
  if (!told)
    return noMatter(
      'letter.notPostponed',
      '3.6',
      'postponement',
      'Aucun report n’a été demandé pour ce dossier, ou aucun n’a eu d’effet.',
    );
  if (letter.about !== undefined && letter.about !== told.fact.id)
    return noMatter('letter.postponedAgain', '3.6', 'nothingToRecord', 'Un report plus récent le remplace.');
  if (events.some((each) => each.index > told.index && isCancelledApart(each)))
    return noMatter(
      'letter.cancelledSince',
      '3.5',
      'nothingToRecord',
      'Le dossier a été annulé depuis ce report : c’est l’annulation qui décide.',
    );
  const before = statementBefore(letter, told);
  const after = statementAfter(letter, told);
  const outcome = outcomeOf(letter, told, after);
  const excused = limitOf(after) === null && after.status !== 'cancelled';
  const limit = excused ? null : limitOf(before);
  return ok({
    told,
    outcome,
    excused,
    from: before.session,
    to: told.event.newStart === undefined ? null : after.session,
    limit,
    forfeitOn: limit && addDays(limit, 1),
  });
}
