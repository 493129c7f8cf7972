import type { CivilDay } from '../dates/civilDay.ts';
import { formatDay } from '../dates/formatDay.ts';
import { termsOf } from '../terms/termsOf.ts';
import { acceptanceOf } from './acceptanceOf.ts';
import { assessmentsOf } from './assessmentsOf.ts';
import { applyEvent } from './applyEvent.ts';
import { balanceOf } from './balanceOf.ts';
import { conformityOf } from './conformityOf.ts';
import { concludeContract, whyContract } from './contractDayOf.ts';
import { creditsDueOf } from './creditsDueOf.ts';
import { deadlinesOf } from './deadlinesOf.ts';
import { depositInterestOf } from './depositInterestOf.ts';
import { howDeposit, isOfProposal } from './depositAsked.ts';
import { dueLinesOf } from './dueLinesOf.ts';
import { funderBalances } from './funderBalances.ts';
import { latenessOf } from './lateOf.ts';
import { maySuspend } from './maySuspend.ts';
import { forfeitAfterLimit } from './postponeOrder.ts';
import { sessionsOf, whyPrice, whySessions } from './priceOf.ts';
import { sentence } from './sentence.ts';
import { openingSituation, type Situation } from './situation.ts';
import { standingEvents } from './standingEvents.ts';
import type { Statement } from './statement.ts';
import { statusOf } from './statusOf.ts';
import type { OrderStory } from './story.ts';
import { warningsOf } from './warningsOf.ts';

/**
 * Plays the story: before each event time passes, after it the contract may have become final.
 * @example situationOf(story).contractOn //=> '2026-10-07'
 */
export function situationOf(story: OrderStory): Situation {
  const { events, refusals } = standingEvents(story);
  const opening = openingSituation({
    order: story.order,
    terms: termsOf(story.settings),
    rates: story.rates ?? {},
    assessments: assessmentsOf(events),
  });
  const after = events.reduce((situation, numbered) => {
    const { on } = numbered.event;
    return concludeContract(applyEvent(forfeitAfterLimit(situation, on), numbered), on);
  }, opening);
  const situation = forfeitAfterLimit(after, story.asOf);
  return {
    ...situation,
    refusals: [...situation.refusals, ...refusals].toSorted((a, b) => a.event - b.event),
  };
}

function depositOfStatement(situation: Situation): Statement['deposit'] {
  const { order, deposit } = situation;
  const payableFrom: CivilDay | null = situation.window?.payableFrom ?? null;
  const from = payableFrom ? sentence`, exigible à partir du ${formatDay(payableFrom)}` : '';
  const reckoned = howDeposit(situation);
  return {
    amount: deposit.inclTax,
    exclTax: deposit.exclTax,
    vat: deposit.vat,
    payableFrom,
    ...(isOfProposal(situation) && { ofProposal: true as const }),
    clause: order.client.kind === 'individual' ? 'L6353-6' : '2.1',
    because: sentence`${reckoned.charAt(0).toUpperCase()}${reckoned.slice(1)}${from}.`,
  };
}

/**
 * What the terms make of an order on a day: its status, its contract, what is due and why, what is refused, what is
 * to come. Any set of events gives a statement; events after `asOf` do not exist yet.
 * @example statementOf({ asOf, order, events: [proposal, documents, deposit] }).status //=> 'contracted'
 */
export function statementOf(story: OrderStory): Statement {
  const { asOf, order } = story;
  const situation = situationOf(story);
  const due = dueLinesOf(situation, asOf);
  const late = latenessOf(situation, due, asOf);
  const balance = balanceOf(situation, due, late.paid);
  const funders = funderBalances(situation, due);
  const { status, ...whyStatus } = statusOf(situation, asOf, { balance, funders });
  return {
    status,
    contractOn: situation.contractOn,
    acceptance: acceptanceOf(situation),
    reasons: {
      status: whyStatus,
      contractOn: whyContract(situation, asOf),
      price: whyPrice(order, situation.price),
      sessions: whySessions(order),
    },
    sessions: sessionsOf(order),
    session: situation.session,
    price: situation.price,
    deposit: depositOfStatement(situation),
    due,
    creditsDue: creditsDueOf(situation, due),
    balance,
    funders,
    late,
    maySuspend: maySuspend(situation, asOf, late.isOverdue),
    suspension: situation.suspension,
    changes: situation.changes,
    conformity: conformityOf(situation, asOf),
    advice: situation.advice,
    depositInterest: depositInterestOf(situation, due, asOf),
    refusals: situation.refusals,
    warnings: warningsOf(situation, asOf, status, balance),
    deadlines: deadlinesOf(situation, due, asOf),
  };
}
