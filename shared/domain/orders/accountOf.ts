import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, larger, minus, zero } from '../money/cents.ts';
import type { Dossier } from './dossier.ts';
import { standingEvents } from './standingEvents.ts';
import type { DueLine, Statement } from './statement.ts';
import type { OrderEvent } from './story.ts';
import { storyOf } from './storyOf.ts';

/** One line of a client's account: what is due counts up, what was paid or goes back counts down. */
export interface AccountLine {
  readonly kind: DueLine['kind'] | 'payment' | 'refund' | 'lateness';
  /** Null for late interest and fee that a payment covered. */
  readonly on: CivilDay | null;
  readonly amount: Cents;
  /** The line of the statement, where it is one. */
  readonly line: DueLine | null;
}

/** What goes back to the client; zero where it owes. */
export const toRefundOf = ({ balance }: Pick<Statement, 'balance'>): Cents =>
  larger(zero, opposite(balance.client));

const opposite = (amount: Cents): Cents => minus(zero, amount);

function dueLine(line: DueLine): readonly AccountLine[] {
  const { kind, on, amount } = line;
  if (line.debtor === 'client') return [{ kind, on, amount, line }];
  return line.debtor === 'provider' ? [{ kind, on, amount: opposite(amount), line }] : [];
}

function cashLine(event: OrderEvent): readonly AccountLine[] {
  const { on } = event;
  if (event.type === 'refundPaid')
    return event.to === 'opco' ? [] : [{ kind: 'refund', on, amount: event.amount, line: null }];
  if (event.type !== 'paymentReceived' || event.from !== 'client') return [];
  return [{ kind: 'payment', on, amount: opposite(event.amount), line: null }];
}

/**
 * A client's account, line by line: what it owes, less what it paid and what goes back to it, plus refunds. The lines
 * sum to `statement.balance.client`, always.
 * @example accountOf(dossier cancelled at 14 days) //=> 174000, then −52200: 121800 left
 */
export function accountOf(
  dossier: Dossier,
  { due, late }: Pick<Statement, 'due' | 'late'>,
  asOf: CivilDay,
): readonly AccountLine[] {
  const cash = standingEvents(storyOf(dossier, asOf)).events.flatMap(({ event }) => cashLine(event));
  const lateness: readonly AccountLine[] =
    late.paid > 0 ? [{ kind: 'lateness', on: null, amount: late.paid, line: null }] : [];
  return [...due.flatMap(dueLine), ...lateness, ...cash];
}
