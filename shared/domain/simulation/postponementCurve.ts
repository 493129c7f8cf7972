import { addDays, addMonths, type CivilDay, daysBetween, later } from '../dates/civilDay.ts';
import { termsOf } from '../terms/termsOf.ts';
import { statementOf } from '../orders/statementOf.ts';
import type { Statement } from '../orders/statement.ts';
import type { CancellationReason, OrderStory } from '../orders/story.ts';
import { type Consequence, consequenceOf } from './consequence.ts';
import { type Curve, curveOf } from './curve.ts';

/** A postponement as one would ask about it; without new dates, they are still to be agreed. */
export interface PostponementChoice {
  readonly inWriting: boolean;
  readonly reason: CancellationReason;
  readonly newStart?: CivilDay;
  readonly newEnd?: CivilDay;
}

/** Days shown beyond the limit: what a date too late costs has to be seen. */
const daysBeyondLimit = 30;

/** The last day on which a postponed session may start (clause 3.6), or null without a contract. */
export const postponementLimit = (story: OrderStory, { contractOn }: Statement): CivilDay | null =>
  contractOn && addMonths(contractOn, termsOf(story.settings).postponementMonths);

/**
 * What a postponement received on a day would come to (clause 3.6).
 * @example postponementOn(story, '2026-09-20', { newStart: '2026-12-14', … }).owed //=> 226200
 */
export const postponementOn = (story: OrderStory, on: CivilDay, choice: PostponementChoice): Consequence =>
  consequenceOf(story, { type: 'postponementRequested', on, ...choice }, statementOf(story));

/**
 * What a postponement asked for on a day would come to for each new start, from tomorrow to a month beyond the
 * limit. The session keeps its length.
 * @example postponementCurve(story, '2026-09-20', choice) //=> deposit taken to 1 January, whole price from the 2nd
 */
export function postponementCurve(
  story: OrderStory,
  on: CivilDay,
  { inWriting, reason }: PostponementChoice,
): Curve {
  const before = statementOf(story);
  const { start, end } = before.session;
  const limit = postponementLimit(story, before) ?? later(start, on);
  const first = addDays(later(on, story.asOf), 1);
  const last = later(addDays(limit, daysBeyondLimit), addDays(first, daysBeyondLimit));
  const length = daysBetween(start, end);
  return curveOf(first, last, (newStart) =>
    consequenceOf(
      story,
      { type: 'postponementRequested', on, inWriting, reason, newStart, newEnd: addDays(newStart, length) },
      before,
    ),
  );
}
