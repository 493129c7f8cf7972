import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Deadline } from '../../../shared/domain/orders/statement.ts';
import type { OrderLine } from '../../db/index.ts';

/** An order that still waits for something, as of a day. */
export interface OpenOrder extends OrderLine {
  readonly course: string;
}

/** When it wants attention. */
export type Urgency = 'now' | 'week' | 'later';

const within = (deadline: Deadline | null, last: CivilDay): boolean =>
  deadline !== null && deadline.on <= last;

/**
 * Lost, to do, or due by tomorrow: now. Soon, or due within a week: this week. The rest waits.
 * @example urgencyOf(order, civilDay('2026-11-23')) //=> 'week'
 */
export function urgencyOf({ state, deadline }: OpenOrder, today: CivilDay): Urgency {
  if (state.tone === 'lost' || state.tone === 'todo' || within(deadline, addDays(today, 1))) return 'now';
  return state.tone === 'soon' || within(deadline, addDays(today, 7)) ? 'week' : 'later';
}

const toneRank = { lost: 0, todo: 2, soon: 3, waiting: 4, done: 5 } as const;
const noDeadline = '9999';

/** What expires by tomorrow comes right after what is lost already. */
const rank = ({ state, deadline }: OpenOrder, tomorrow: CivilDay): number =>
  state.tone !== 'lost' && within(deadline, tomorrow) ? 1 : toneRank[state.tone];

const french = new Intl.Collator('fr');
const byDay = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

const compare =
  (tomorrow: CivilDay) =>
  (a: OpenOrder, b: OpenOrder): number =>
    rank(a, tomorrow) - rank(b, tomorrow) ||
    byDay(a.deadline?.on ?? noDeadline, b.deadline?.on ?? noDeadline) ||
    byDay(a.start, b.start) ||
    french.compare(a.client, b.client);

/** Orders by urgency, in each the worst first, then the nearest day. */
export function byUrgency(
  orders: readonly OpenOrder[],
  today: CivilDay,
): Readonly<Record<Urgency, readonly OpenOrder[]>> {
  const sorted = orders.toSorted(compare(addDays(today, 1)));
  const of = (urgency: Urgency) => sorted.filter((order) => urgencyOf(order, today) === urgency);
  return { now: of('now'), week: of('week'), later: of('later') };
}
