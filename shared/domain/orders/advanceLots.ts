import { addMonths, type CivilDay, daysBetween } from '../dates/civilDay.ts';
import { type RatesBySemester, ratesOf, type Semester, semesterOf } from '../legal/interestRates.ts';
import { semesterEndsBetween } from '../legal/semesterEnds.ts';
import { type Cents, minus, smaller, zero } from '../money/cents.ts';
import type { InterestSegment } from './statement.ts';

/** A sum, or a part of one, paid in advance: for how long it earned interest. */
export interface AdvancePart {
  readonly amount: Cents;
  /** The last day without interest: three months after the payment (L214-2 C. conso.). */
  readonly since: CivilDay;
  /** The day on which it stopped being an advance. */
  readonly until: CivilDay;
}

/** Money that comes in advance (above zero), or that stops being an advance (below zero). */
export interface AdvanceMovement {
  readonly on: CivilDay;
  readonly amount: Cents;
}

const monthsWithoutInterest = 3;

interface Lot {
  readonly amount: Cents;
  readonly since: CivilDay;
}

/** Takes a sum out of the lots, the first paid first. */
function takeOut(lots: readonly Lot[], sum: Cents, until: CivilDay): readonly [Lot[], AdvancePart[]] {
  let left = sum;
  const [kept, parts]: [Lot[], AdvancePart[]] = [[], []];
  for (const lot of lots) {
    const amount = smaller(lot.amount, left);
    left = minus(left, amount);
    if (amount > 0) parts.push({ ...lot, amount, until });
    if (amount < lot.amount) kept.push({ ...lot, amount: minus(lot.amount, amount) });
  }
  return [kept, parts];
}

/**
 * How long each sum paid in advance stayed one, until a day: what stops being an advance takes the sum first paid.
 * @example advanceParts([52200 on 10 March, −52200 on 21 September], …) //=> 52200 from 10 June to 21 September
 */
export function advanceParts(movements: readonly AdvanceMovement[], asOf: CivilDay): readonly AdvancePart[] {
  let lots: readonly Lot[] = [];
  const parts: AdvancePart[] = [];
  for (const { on, amount } of movements.toSorted((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))) {
    if (amount > 0) lots = [...lots, { amount, since: addMonths(on, monthsWithoutInterest) }];
    else {
      const [kept, taken] = takeOut(lots, minus(zero, amount), on);
      lots = kept;
      parts.push(...taken);
    }
  }
  parts.push(...lots.map((lot) => ({ ...lot, until: asOf })));
  return parts.filter(({ since, until }) => since < until);
}

/** The days of a part, cut where the legal rate changes; or the semester whose rate is not known. */
export function advanceSegments(
  { amount, since, until }: AdvancePart,
  rates: RatesBySemester,
): { readonly segments: readonly InterestSegment[]; readonly unknownRate: Semester | null } {
  const ends = [...semesterEndsBetween(since, until, rates), until];
  const segments: InterestSegment[] = [];
  let from = since;
  for (const to of ends) {
    // The column follows the creditor: here an individual (L313-2 C. mon. fin.).
    const semester = semesterOf(to);
    const rate = ratesOf(semester, rates)?.legalIndividuals;
    if (rate === undefined) return { segments, unknownRate: semester };
    segments.push({ principal: amount, rate, days: daysBetween(from, to), to, semester });
    from = to;
  }
  return { segments, unknownRate: null };
}
