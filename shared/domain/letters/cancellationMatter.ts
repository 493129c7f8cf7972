import { ok } from '../../result.ts';
import { addDays, type CivilDay, daysBetween } from '../dates/civilDay.ts';
import type { Statement } from '../orders/statement.ts';
import type { OrderEvent } from '../orders/story.ts';
import { type LetterCase, type Matter, noMatter } from './letterCase.ts';
import { answeredOf, statementBefore, type ToldEvent, toldEvents } from './toldEvents.ts';

type Cancelling = Extract<OrderEvent, { type: 'cancellationReceived' | 'withdrawalSent' }>;

/** What a cancellation came to. */
export type CancellationOutcome =
  | 'inTime'
  | 'late'
  | 'withdrawn'
  | 'forceMajeure'
  | 'beforeContract'
  | 'byProvider';

export interface CancellationMatter {
  readonly told: ToldEvent<Cancelling>;
  readonly outcome: CancellationOutcome;
  /** The session as it stood when the cancellation came. */
  readonly session: Statement['session'];
  /** Calendar days from the receipt to the first day. */
  readonly daysBefore: number;
  /** The last day on which cancelling cost the deposit alone. */
  readonly freeUntil: CivilDay | null;
  /** The day by which what goes back to the client is paid. */
  readonly refundBy: CivilDay;
}

/** L221-24 C. conso. for a withdrawal; the provider's own cancellation gives as much. */
const refundDays = 14;

const isCancelling = (told: ToldEvent): told is ToldEvent<Cancelling> => {
  const { event, refusal } = told;
  if (refusal !== null) return false;
  if (event.type === 'withdrawalSent') return true;
  return event.type === 'cancellationReceived' && !(event.by === 'provider' && event.newStart);
};

/** An individual's (L6353-7), or a professional's that the provider retained. */
const forceMajeure: ReadonlySet<string> = new Set(['L6353-7', '4.5']);

function outcomeOf(
  statement: Statement,
  { event }: ToldEvent<Cancelling>,
  freeUntil: CivilDay | null,
): CancellationOutcome {
  if (statement.status === 'withdrawn') return 'withdrawn';
  if (event.type === 'cancellationReceived' && event.by === 'provider') return 'byProvider';
  if (statement.contractOn === null) return 'beforeContract';
  if (forceMajeure.has(statement.reasons.status.clause)) return 'forceMajeure';
  return freeUntil !== null && event.on <= freeUntil ? 'inTime' : 'late';
}

const freeUntilOf = ({ deadlines }: Statement): CivilDay | null =>
  deadlines.find(({ kind }) => kind === 'freeCancellationEnd')?.on ?? null;

/**
 * The cancellation that ended the order (clause 3.5), and what it came to.
 * @example cancellationMatter(start 14 December, received 30 November) //=> 'late', 14 days before
 */
export function cancellationMatter(letter: LetterCase): Matter<CancellationMatter> {
  const { statement } = letter;
  const ended = statement.status === 'cancelled' || statement.status === 'withdrawn';
  const told = ended ? answeredOf(toldEvents(letter).filter(isCancelling), letter) : null;
  if (!told)
    return noMatter(
      'letter.notCancelled',
      '3.5',
      'cancellation',
      'Aucune annulation n’a mis fin à ce dossier.',
    );
  const before = statementBefore(letter, told);
  const freeUntil = freeUntilOf(before);
  return ok({
    told,
    outcome: outcomeOf(statement, told, freeUntil),
    session: before.session,
    daysBefore: daysBetween(told.event.on, before.session.start),
    freeUntil,
    refundBy: addDays(told.event.on, refundDays),
  });
}
