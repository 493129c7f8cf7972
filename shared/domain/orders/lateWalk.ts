import { type CivilDay, daysBetween } from '../dates/civilDay.ts';
import type { Semester } from '../legal/interestRates.ts';
import { type Cents, larger, minus, plus, smaller, zero } from '../money/cents.ts';
import { rational, roundHalfUp } from '../money/rounding.ts';
import { type CashMovement, unpaidOf } from './cashMovements.ts';
import { lateRateOf, rateSemesterOf } from './lateRateOf.ts';
import type { Situation } from './situation.ts';
import type { InterestSegment } from './statement.ts';

/** A line of an issued invoice, with the last day before its interest runs. */
export interface RunningLine {
  readonly amount: Cents;
  /** The sum of the lines due by then, this one included. */
  readonly upTo: Cents;
  readonly invoice: number;
  readonly dueOn: CivilDay;
  readonly since: CivilDay | null;
}

/** What has run by a day. */
export interface LateWalk {
  /** Interest already rounded, because a payment covered it. */
  readonly fixed: Cents;
  /** Exact interest since, in cents × basis points × days. */
  readonly running: bigint;
  /** The same of each invoice, payments or not: what the whole is shared by. */
  readonly byInvoice: ReadonlyMap<number, bigint>;
  readonly unknownRate: Semester | null;
  readonly segments: readonly InterestSegment[];
  readonly interestPaid: Cents;
  readonly covered: Cents;
  readonly lateInvoices: ReadonlySet<number>;
}

export const startOfWalk: LateWalk = {
  fixed: zero,
  running: 0n,
  byInvoice: new Map(),
  unknownRate: null,
  segments: [],
  interestPaid: zero,
  covered: zero,
  lateInvoices: new Set(),
};

const yearInBasisPoints = 365n * 10_000n;

/** Exact interest to the cent: the one rounding. */
export const rounded = (running: bigint): Cents => roundHalfUp(rational(running, yearInBasisPoints));

function accrueLine(
  walk: LateWalk,
  situation: Situation,
  line: RunningLine,
  from: CivilDay,
  to: CivilDay,
): LateWalk {
  const principal = unpaidOf(line.amount, line.upTo, walk.covered);
  if (line.dueOn > from || principal <= 0) return walk;
  const isKnown = walk.lateInvoices.has(line.invoice);
  const late = isKnown ? walk : { ...walk, lateInvoices: new Set([...walk.lateInvoices, line.invoice]) };
  if (line.since === null || line.since > from) return late;
  const { order, rates, terms } = situation;
  const rate = lateRateOf(order.client.kind, to, line.since, { mode: terms.lateInterestMode, rates });
  if (!rate.ok) return { ...late, unknownRate: late.unknownRate ?? rate.error };
  const days = daysBetween(from, to);
  const interest = BigInt(principal) * BigInt(rate.value) * BigInt(days);
  const semester = rateSemesterOf(order.client.kind, to, line.since, terms.lateInterestMode);
  const segments = [...late.segments, { principal, rate: rate.value, days, to, semester }];
  const byInvoice = new Map(late.byInvoice);
  byInvoice.set(line.invoice, (byInvoice.get(line.invoice) ?? 0n) + interest);
  return { ...late, running: late.running + interest, byInvoice, segments };
}

/** Days from one change to the next, the last one included: every late line runs. */
export const accrue = (
  walk: LateWalk,
  situation: Situation,
  lines: readonly RunningLine[],
  from: CivilDay,
  to: CivilDay,
): LateWalk => lines.reduce((next, line) => accrueLine(next, situation, line, from, to), walk);

/** Money comes or goes; with `interestFirst` it first covers the interest run so far (art. 1343-1 C. civ.). */
export function receive(walk: LateWalk, { terms }: Situation, { amount }: CashMovement): LateWalk {
  if (terms.paymentImputation === 'principalFirst' || amount <= 0)
    return { ...walk, covered: plus(walk.covered, amount) };
  const fixed = plus(walk.fixed, rounded(walk.running));
  const toInterest = smaller(amount, larger(zero, minus(fixed, walk.interestPaid)));
  return {
    ...walk,
    fixed,
    running: 0n,
    interestPaid: plus(walk.interestPaid, toInterest),
    covered: plus(walk.covered, minus(amount, toInterest)),
  };
}
