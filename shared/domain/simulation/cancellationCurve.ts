import { addDays, type CivilDay, later } from '../dates/civilDay.ts';
import { statementOf } from '../orders/statementOf.ts';
import type { CancellationReason, OrderStory } from '../orders/story.ts';
import { type Consequence, consequenceOf } from './consequence.ts';
import { type Curve, curveOf } from './curve.ts';

/** A cancellation as one would ask about it: by whom, how, why, and the new dates where the provider agreed on some. */
export interface CancellationChoice {
  readonly by: 'client' | 'provider';
  readonly inWriting: boolean;
  readonly reason: CancellationReason;
  readonly newStart?: CivilDay;
  readonly newEnd?: CivilDay;
}

/** Days shown after the start: nothing changes there, and one sees it. */
const daysAfterStart = 3;
/** A period worth drawing, where the start is near or gone. */
const fewestDays = 14;

/**
 * What a cancellation received on a day would come to (clause 3.5, and the law where it overrides it).
 * @example cancellationOn(story, '2026-11-30', choice).owed //=> 174000
 */
export const cancellationOn = (story: OrderStory, on: CivilDay, choice: CancellationChoice): Consequence =>
  consequenceOf(story, { type: 'cancellationReceived', on, ...choice }, statementOf(story));

/**
 * What a cancellation would come to on each day from one day to a little after the start.
 * @example cancellationCurve(story, '2026-11-23', choice) //=> deposit kept to 29 November, whole price from the 30th
 */
export function cancellationCurve(story: OrderStory, from: CivilDay, choice: CancellationChoice): Curve {
  const before = statementOf(story);
  const to = later(addDays(before.session.start, daysAfterStart), addDays(from, fewestDays));
  return curveOf(from, to, (on) =>
    consequenceOf(story, { type: 'cancellationReceived', on, ...choice }, before),
  );
}
