import { addDays, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { statementOf } from '../../../shared/domain/orders/statementOf.ts';
import type { OrderStory } from '../../../shared/domain/orders/story.ts';
import { cancellationCurve } from '../../../shared/domain/simulation/cancellationCurve.ts';
import { median, millisecondsOf } from '../timing.ts';
import { longStory } from './longStory.ts';

export interface CurveSpeed {
  readonly days: number;
  readonly milliseconds: number;
  /** As many statements of the same story as the curve has days. */
  readonly statementsMilliseconds: number;
  readonly ratio: number;
}

const [warmUp, rounds] = [10, 15];
const from = civilDay('2026-08-24');
/** A curve ends three days after the start: a hundred and eighty days in all. */
const start = addDays(from, 176);

/** The order with much trouble, its session half a year ahead and not yet delivered. */
const story: OrderStory = {
  ...longStory,
  asOf: from,
  order: { ...longStory.order, session: { ...longStory.order.session, start, end: addDays(start, 1) } },
};
const choice = { by: 'client', inWriting: true, reason: 'other' } as const;

/** Keeps results in use, so that no work is optimised away. */
let seen = 0;

const curve = (): void => {
  seen += cancellationCurve(story, from, choice).length;
};
const statements = (days: number): void => {
  for (let day = 0; day < days; day += 1) seen += statementOf(story).due.length;
};

/** What the simulator computes at each change of its form: a cancellation on each of 180 days, in turn with bare statements. */
export function measureCurve(): CurveSpeed {
  const days = 180;
  for (let round = 0; round < warmUp; round += 1) {
    curve();
    statements(days);
  }
  const times = Array.from(
    { length: rounds },
    () => [millisecondsOf(curve), millisecondsOf(() => statements(days))] as const,
  );
  const own = median(times.map(([time]) => time));
  const baseline = median(times.map(([, time]) => time));
  if (seen === 0) throw new Error('nothing was measured');
  return { days, milliseconds: own, statementsMilliseconds: baseline, ratio: own / baseline };
}
