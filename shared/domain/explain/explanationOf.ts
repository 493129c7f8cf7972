import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import type { OrderStory } from '../orders/story.ts';
import { storyOf } from '../orders/storyOf.ts';
import type { Answer } from './answer.ts';
import { asExplanation } from './asExplanation.ts';
import type { Explanation } from './explanation.ts';
import { type PlayedStory, playedStory } from './playedStory.ts';
import type { Subject } from './subject.ts';
import { explainBalance } from './subjects/explainBalance.ts';
import { explainClaim } from './subjects/explainClaim.ts';
import { explainContract } from './subjects/explainContract.ts';
import { explainDeadline } from './subjects/explainDeadline.ts';
import { explainDeposit, explainPayableFrom } from './subjects/explainDeposit.ts';
import { explainDepositInterest } from './subjects/explainDepositInterest.ts';
import { explainDue, explainDueDay } from './subjects/explainDue.ts';
import { explainInterest, explainRecoveryFee } from './subjects/explainLateness.ts';
import {
  explainAdvice,
  explainChange,
  explainConformity,
  explainReservation,
  explainSuspended,
} from './subjects/explainNoted.ts';
import { explainPaid } from './subjects/explainPaid.ts';
import { explainPrice } from './subjects/explainPrice.ts';
import { explainRefusal } from './subjects/explainRefusal.ts';
import { explainSession } from './subjects/explainSession.ts';
import { explainSessions } from './subjects/explainSessions.ts';
import { explainStatus } from './subjects/explainStatus.ts';
import { explainSuspension } from './subjects/explainSuspension.ts';
import { explainWarning } from './subjects/explainWarning.ts';

type Explain = (played: PlayedStory) => Answer;

/** Subjects that a statement always has. */
const whole: Readonly<
  Record<
    Exclude<Subject, { line: number } | { who: string } | { index: number } | { on: CivilDay }>['of'],
    Explain
  >
> = {
  status: explainStatus,
  contractOn: explainContract,
  price: explainPrice,
  sessions: explainSessions,
  session: explainSession,
  deposit: explainDeposit,
  paid: explainPaid,
  payableFrom: explainPayableFrom,
  interest: explainInterest,
  recoveryFee: explainRecoveryFee,
  claim: explainClaim,
  suspension: explainSuspension,
  suspended: explainSuspended,
  conformity: explainConformity,
  depositInterest: explainDepositInterest,
};

/** One entry of a list of the statement; null where the order has changed and it is gone. */
function ofEntry(played: PlayedStory, subject: Subject): Answer | null {
  const { due, refusals, warnings, deadlines, changes, conformity, advice } = played.statement;
  switch (subject.of) {
    case 'due':
    case 'dueDay': {
      const line = due[subject.line];
      if (!line) return null;
      return subject.of === 'due' ? explainDue(played, line) : explainDueDay(played, line);
    }
    case 'refusal': {
      const refusal = refusals[subject.index];
      return refusal ? explainRefusal(played, refusal) : null;
    }
    case 'warning': {
      const warning = warnings[subject.index];
      return warning ? explainWarning(played, warning) : null;
    }
    case 'change': {
      const change = changes[subject.index];
      return change ? explainChange(played, change) : null;
    }
    case 'reservation': {
      const reservation = conformity.reservations[subject.index];
      return reservation ? explainReservation(played, reservation) : null;
    }
    case 'advice': {
      const given = advice[subject.index];
      return given ? explainAdvice(played, given) : null;
    }
    case 'deadline': {
      const found = deadlines.find(
        ({ kind, on, line }) => kind === subject.kind && on === subject.on && line === subject.line,
      );
      return found ? explainDeadline(played, found) : null;
    }
    case 'balance':
      return explainBalance(played, subject.who, subject.funder);
    default:
      return whole[subject.of](played);
  }
}

/**
 * What a statement answers about one of its figures, before the clause as signed is added. What is no longer in the
 * statement is answered by where the order stands.
 * @example answerOf(played, { of: 'price' }).lines?.at(-1)?.value //=> '1 740,00 €'
 */
export const answerOf = (played: PlayedStory, subject: Subject): Answer =>
  ofEntry(played, subject) ?? explainStatus(played);

/**
 * The answer to « Pourquoi ? » over a story: also one that is only imagined, as a paper to sign or a simulation tells it.
 * @example explanationOfStory(story, { of: 'price' }).lines?.at(-1)?.value //=> '1 740,00 €'
 */
export function explanationOfStory(
  story: OrderStory,
  subject: Subject,
  dossier: Dossier | null = null,
): Explanation {
  const played = playedStory(story, dossier);
  return asExplanation(played, answerOf(played, subject));
}

/**
 * Why the statement of a dossier says what it says on a day: made when somebody asks, never when a statement is.
 * @example explanationOf(dossier, today, { of: 'deposit' }).lines?.at(-1)?.value //=> '522,00 €'
 */
export const explanationOf = (dossier: Dossier, asOf: CivilDay, subject: Subject): Explanation =>
  explanationOfStory(storyOf(dossier, asOf), subject, dossier);
