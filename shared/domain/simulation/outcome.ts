import type { CivilDay } from '../dates/civilDay.ts';
import { type Cents, minus, zero } from '../money/cents.ts';
import { sumOf } from '../orders/situation.ts';
import type { DueKind, DueLine, Refusal, Statement } from '../orders/statement.ts';

/** What an act makes of an order, as one would say it on the telephone. Amounts are those that the act itself costs. */
export type Outcome =
  /** The terms give it no effect. */
  | { readonly kind: 'refused'; readonly refusal: Refusal }
  /** An individual's withdrawal: nothing due, all given back. */
  | { readonly kind: 'withdrawn' }
  | { readonly kind: 'nothingDue' }
  | { readonly kind: 'depositKept'; readonly amount: Cents }
  | { readonly kind: 'fullPrice'; readonly amount: Cents }
  /** The whole price, cut to the deposit for an individual. */
  | { readonly kind: 'cappedIndemnity'; readonly amount: Cents }
  | { readonly kind: 'preparationFee'; readonly amount: Cents }
  /** Force majeure of an individual: the hours delivered. */
  | { readonly kind: 'deliveredShare'; readonly amount: Cents }
  /** The provider cancels and gives the deposit back. */
  | { readonly kind: 'depositRefunded'; readonly amount: Cents }
  /** New dates agreed at the provider's initiative: nothing else changes. */
  | { readonly kind: 'moved'; readonly start: CivilDay }
  | { readonly kind: 'postponedFree'; readonly start: CivilDay }
  | { readonly kind: 'postponedKept'; readonly start: CivilDay; readonly amount: Cents }
  | { readonly kind: 'postponedUndated' }
  /** A new start beyond the limit: the whole price the day after it, unless an earlier date is agreed. */
  | { readonly kind: 'postponedTooFar'; readonly amount: Cents; readonly on: CivilDay };

const linesOf = ({ due }: Statement, kind: DueKind): readonly DueLine[] =>
  due.filter((line) => line.kind === kind);

/** An indemnity that ends the order: the deposit, the whole price, or what a cap leaves of it. */
function indemnityOutcome({ amount, clause }: DueLine, { price }: Statement): Outcome {
  if (clause.startsWith('L')) return { kind: 'cappedIndemnity', amount };
  return { kind: amount === price.inclTax ? 'fullPrice' : 'depositKept', amount };
}

function endingOutcome(after: Statement, indemnity: DueKind): Outcome {
  const line = linesOf(after, indemnity).at(-1);
  const fee = linesOf(after, 'proposalPreparationFee')[0];
  const share = linesOf(after, 'deliveredShare')[0];
  const refund = sumOf(linesOf(after, 'depositRefund'));
  if (after.status === 'withdrawn') return { kind: 'withdrawn' };
  if (line) return indemnityOutcome(line, after);
  if (fee) return { kind: 'preparationFee', amount: fee.amount };
  if (share) return { kind: 'deliveredShare', amount: share.amount };
  return refund > zero ? { kind: 'depositRefunded', amount: refund } : { kind: 'nothingDue' };
}

/**
 * What a cancellation came to, read from the statement that holds it.
 * @example cancellationOutcome(after, null, undefined) //=> { kind: 'depositKept', amount: 52200 }
 */
export function cancellationOutcome(
  after: Statement,
  refusal: Refusal | null,
  newStart: CivilDay | undefined,
): Outcome {
  if (refusal) return { kind: 'refused', refusal };
  if (newStart && after.session.start === newStart && after.status !== 'cancelled')
    return { kind: 'moved', start: newStart };
  return endingOutcome(after, 'cancellationIndemnity');
}

/** What a postponement took beyond what earlier ones had taken. */
const takenBetween = (before: Statement, after: Statement): Cents =>
  minus(sumOf(linesOf(after, 'postponementIndemnity')), sumOf(linesOf(before, 'postponementIndemnity')));

/**
 * What a postponement came to, read from the statements without it and with it.
 * @example postponementOutcome(before, after, null) //=> { kind: 'postponedKept', amount: 52200, start }
 */
export function postponementOutcome(before: Statement, after: Statement, refusal: Refusal | null): Outcome {
  if (refusal) return { kind: 'refused', refusal };
  if (after.status === 'cancelled' || after.status === 'withdrawn')
    return endingOutcome(after, 'postponementIndemnity');
  const amount = takenBetween(before, after);
  const { start } = after.session;
  const last = linesOf(after, 'postponementIndemnity').at(-1);
  if (after.status === 'postponed')
    return last && after.warnings.some(({ code }) => code === 'newDateBeyondLimit')
      ? { kind: 'postponedTooFar', amount: last.amount, on: last.on }
      : { kind: 'postponedUndated' };
  return amount > zero ? { kind: 'postponedKept', amount, start } : { kind: 'postponedFree', start };
}
