import { payersLeft } from '../../orders/payersLeft.ts';
import type { OrderStatus } from '../../orders/statement.ts';
import { stateOf } from '../../../messages/orderState.ts';
import type { Answer } from '../answer.ts';
import { endingEvent } from '../endingEvent.ts';
import type { ExplanationLine } from '../explanation.ts';
import { factLine, factsTold } from '../factsTold.ts';
import { balanceSteps } from '../lines/balanceSteps.ts';
import { contractSteps } from '../lines/contractSteps.ts';
import { deadlineSteps } from '../lines/deadlineSteps.ts';
import type { PlayedStory } from '../playedStory.ts';
import type { DeadlineKind } from '../../orders/statement.ts';
import { contractFacts } from './explainContract.ts';

type Steps = (played: PlayedStory) => readonly ExplanationLine[];

const upTo =
  (kind: DeadlineKind): Steps =>
  (played) => {
    const deadline = played.statement.deadlines.find((one) => one.kind === kind);
    return deadline ? deadlineSteps(played, deadline) : [];
  };

const clientBalance: Steps = (played) => balanceSteps(played, 'client');
const bothBalances: Steps = (played) => [
  ...clientBalance(played),
  ...payersLeft(played.statement).flatMap(({ who, funder }) =>
    who === 'client' ? [] : balanceSteps(played, who, funder),
  ),
];

const none: Steps = () => [];

const steps: Readonly<Record<OrderStatus, Steps>> = {
  draft: none,
  proposed: upTo('proposalExpiry'),
  expired: upTo('proposalExpiry'),
  awaitingDocuments: upTo('proposalExpiry'),
  awaitingDeposit: clientBalance,
  withdrawalPeriod: upTo('withdrawalEnd'),
  contracted: contractSteps,
  inProgress: contractSteps,
  delivered: bothBalances,
  settled: bothBalances,
  postponed: upTo('postponementLimit'),
  cancelled: clientBalance,
  withdrawn: clientBalance,
  rescinded: clientBalance,
};

/** An order that has ended is told by what ended it; one that runs by what made it, and by what came. */
function factsOf(played: PlayedStory): readonly ExplanationLine[] {
  const ended = endingEvent(played);
  if (ended) return [...factsTold(played, ['paymentReceived', 'refundPaid']), factLine(played)(ended)];
  return factsTold(played, [...contractFacts, 'postponementRequested', 'trainingDelivered', 'refundPaid']);
}

/**
 * Why the order stands where it stands.
 * @example explainStatus(played).title //=> 'Acompte attendu, 522,00 €, depuis 6 jours'
 */
export function explainStatus(played: PlayedStory): Answer {
  const { statement, story } = played;
  const individual = story.order.client.kind === 'individual';
  return {
    title: stateOf(statement, story.asOf, individual).text,
    ...statement.reasons.status,
    facts: factsOf(played),
    lines: steps[statement.status](played),
    ...(statement.status === 'expired' ? { articles: ['1117'] as const } : {}),
    ...(statement.status === 'rescinded' ? { articles: ['1225'] as const } : {}),
    ...(statement.status === 'withdrawn' ? { articles: ['L221-21'] as const } : {}),
  };
}
