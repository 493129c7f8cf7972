import type { CivilDay } from '../dates/civilDay.ts';
import type { RatesBySemester, Semester } from '../legal/interestRates.ts';
import { semesterEndsBetween } from '../legal/semesterEnds.ts';
import { type Cents, plus, zero } from '../money/cents.ts';
import { type CashMovement, cashMovements, runningSums, unpaidOf } from './cashMovements.ts';
import type { InvoicedLine } from './invoicedLines.ts';
import { accrue, receive, rounded, type RunningLine, startOfWalk } from './lateWalk.ts';
import { isIndividual, type Situation } from './situation.ts';
import type { DueLine, InterestSegment } from './statement.ts';

/** What lateness has come to by a day. */
export interface LateRun {
  /** Null where the rate of a semester is not known. */
  readonly interest: Cents | null;
  readonly unknownRate: Semester | null;
  readonly segments: readonly InterestSegment[];
  /** Exact interest of each invoice, in one unit: the whole is shared by it. */
  readonly byInvoice: ReadonlyMap<number, bigint>;
  /** Interest that payments covered first. */
  readonly interestPaid: Cents;
  /** What payments have covered of the lines, and beyond. */
  readonly covered: Cents;
  /** Invoices that were late, even for a day. */
  readonly lateInvoices: ReadonlySet<number>;
  /** Whether an invoice that has fallen due is not fully paid. */
  readonly isOverdue: boolean;
}

/** Professionals owe from the due date on; an individual from the formal notice on what was due by then. */
function runningLines(situation: Situation, invoiced: readonly InvoicedLine[]): readonly RunningLine[] {
  const sums = runningSums(invoiced.map(({ line }) => line.amount));
  return invoiced.flatMap(({ line, invoice, dueOn }, index) => {
    if (invoice === null || dueOn === null) return [];
    const since = isIndividual(situation) ? (situation.notices.find((day) => day >= dueOn) ?? null) : dueOn;
    return [{ amount: line.amount, upTo: sums[index] ?? zero, invoice, dueOn, since }];
  });
}

function daysOfChange(
  lines: readonly RunningLine[],
  cash: readonly CashMovement[],
  asOf: CivilDay,
  rates: RatesBySemester,
): readonly CivilDay[] {
  const starts = lines
    .flatMap(({ dueOn, since }) => (since === null ? [dueOn] : [dueOn, since]))
    .filter((day) => day < asOf);
  const from = starts.reduce((a, b) => (a < b ? a : b), asOf);
  const days = [...starts, ...semesterEndsBetween(from, asOf, rates), ...cash.map(({ on }) => on), asOf];
  return [...new Set(days)].sort();
}

/**
 * Walks from one day on which something changes to the next (clause 3.4): interest on what is unpaid, from the day
 * after the due date to the day of payment included, over 365 days, exact, rounded half up once at the end. With
 * `interestFirst` a payment first covers the interest run so far, rounded then.
 * @example 121800 due 2026-05-15, unpaid on 2026-09-15 //=> 46 days at 12.15 %, 77 at 12.40 %: 5051
 */
export function lateInterestOf(
  situation: Situation,
  lines: readonly DueLine[],
  invoiced: readonly InvoicedLine[],
  asOf: CivilDay,
): LateRun {
  const running = runningLines(situation, invoiced);
  const cash = cashMovements(situation, lines);
  let walk = startOfWalk;
  let previous: CivilDay | null = null;
  for (const day of daysOfChange(running, cash, asOf, situation.rates)) {
    if (previous) walk = accrue(walk, situation, running, previous, day);
    for (const movement of cash) if (movement.on === day) walk = receive(walk, situation, movement);
    previous = day;
  }
  const { fixed, running: run, ...told } = walk;
  const { unknownRate, covered } = told;
  const isOverdue = running.some(
    (line) => line.dueOn < asOf && unpaidOf(line.amount, line.upTo, covered) > 0,
  );
  const interest = unknownRate === null ? plus(fixed, rounded(run)) : null;
  return { ...told, interest, isOverdue };
}
