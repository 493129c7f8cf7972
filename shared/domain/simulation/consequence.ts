import { type Cents, larger, minus, plus, zero } from '../money/cents.ts';
import { sumOf } from '../orders/situation.ts';
import type { DueLine, Refusal, Statement } from '../orders/statement.ts';
import { statementOf } from '../orders/statementOf.ts';
import type { OrderEvent, OrderStory } from '../orders/story.ts';
import { cancellationOutcome, type Outcome, postponementOutcome } from './outcome.ts';
import { withEvent } from './withEvent.ts';

/** An act whose consequences are worth knowing before it is recorded. */
export type SimulatedEvent = Extract<OrderEvent, { type: 'cancellationReceived' | 'postponementRequested' }>;

/** What an act would make of an order: one outcome, what it costs, and who then owes what. */
export interface Consequence {
  readonly event: SimulatedEvent;
  /** The story with the act in its place: what an explanation is asked of. */
  readonly story: OrderStory;
  /** The statement once the act is recorded, on its day or today, whichever is later. */
  readonly statement: Statement;
  readonly outcome: Outcome;
  /** Later events that the act would deprive of their effect. */
  readonly broken: readonly Refusal[];
  /** Indemnities and fees that stand: what is paid without a training. */
  readonly cost: Cents;
  /** All that the client owes, a training still to come included, less what goes back to it by the terms. */
  readonly owed: Cents;
  /** What the client has paid, refunds taken off. */
  readonly paid: Cents;
  readonly toPay: Cents;
  readonly toRefund: Cents;
  readonly opcoToRefund: Cents;
}

const costKinds: ReadonlySet<DueLine['kind']> = new Set([
  'cancellationIndemnity',
  'postponementIndemnity',
  'proposalPreparationFee',
  'deliveredShare',
]);

const linesBy = ({ due }: Statement, debtor: DueLine['debtor']): readonly DueLine[] =>
  due.filter((line) => line.debtor === debtor);

const opposite = (amount: Cents): Cents => minus(zero, amount);

/** Payments are read back from the balance: one engine counts them. */
function amountsOf(statement: Statement) {
  const { balance, late } = statement;
  const owed = minus(sumOf(linesBy(statement, 'client')), sumOf(linesBy(statement, 'provider')));
  return {
    cost: sumOf(linesBy(statement, 'client').filter(({ kind }) => costKinds.has(kind))),
    owed,
    paid: minus(plus(owed, late.paid), balance.client),
    toPay: larger(zero, balance.client),
    toRefund: larger(zero, opposite(balance.client)),
    opcoToRefund: larger(zero, opposite(balance.opco)),
  };
}

const outcomeOf = (
  event: SimulatedEvent,
  before: Statement,
  after: Statement,
  refusal: Refusal | null,
): Outcome =>
  event.type === 'cancellationReceived'
    ? cancellationOutcome(after, refusal, event.newStart)
    : postponementOutcome(before, after, refusal);

/**
 * What an act would make of an order, by the one engine: the story is told again with the act in its place.
 * @param before the statement of the story without the act
 * @example consequenceOf(story, cancellation of 30 November, before).owed //=> 174000
 */
export function consequenceOf(story: OrderStory, event: SimulatedEvent, before: Statement): Consequence {
  const extended = withEvent(story, event);
  const statement = statementOf(extended.story);
  const refusal = statement.refusals.find((one) => one.event === extended.index) ?? null;
  const known = new Set(
    before.refusals.map((one) => (one.event >= extended.index ? one.event + 1 : one.event)),
  );
  return {
    event,
    story: extended.story,
    statement,
    outcome: outcomeOf(event, before, statement, refusal),
    broken: statement.refusals.filter((one) => one.event !== extended.index && !known.has(one.event)),
    ...amountsOf(statement),
  };
}
