import { type CivilDay } from '../dates/civilDay.ts';
import type { Semester } from '../legal/interestRates.ts';
import { type BasisPoints, type Cents } from '../money/cents.ts';
import { type CashMovement } from './cashMovements.ts';
import type { Situation } from './situation.ts';
/** Some days during which a sum was late at one rate. */
export interface LateSegment {
  readonly principal: Cents;
  readonly rate: BasisPoints;
  readonly days: number;
}
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
  readonly unknownRate: Semester | null;
  readonly segments: readonly LateSegment[];
  readonly interestPaid: Cents;
  readonly covered: Cents;
  readonly lateInvoices: ReadonlySet<number>;
}
export declare const startOfWalk: LateWalk;
/** Exact interest to the cent: the one rounding. */
export declare const rounded: (running: bigint) => Cents;
/** Days from one change to the next, the last one included: every late line runs. */
export declare const accrue: (
  walk: LateWalk,
  situation: Situation,
  lines: readonly RunningLine[],
  from: CivilDay,
  to: CivilDay,
) => LateWalk;
/** Money comes or goes; with `interestFirst` it first covers the interest run so far (art. 1343-1 C. civ.). */
export declare function receive(walk: LateWalk, { terms }: Situation, { amount }: CashMovement): LateWalk;
