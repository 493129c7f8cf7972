import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { Dossier } from '../../../shared/domain/orders/dossier.ts';
import type { Deadline, Statement } from '../../../shared/domain/orders/statement.ts';
import { nextDeadline, type OrderState, stateOf } from '../../../shared/messages/orderState.ts';

/** An order that still waits for something, as of a day. */
export interface OpenOrder {
  readonly dossier: Dossier;
  readonly statement: Statement;
  readonly state: OrderState;
  /** What time alone brings next. */
  readonly deadline: Deadline | null;
}

/** When it wants attention. */
export type Urgency = 'now' | 'week' | 'later';

const ended: readonly Statement['status'][] = ['settled', 'cancelled', 'withdrawn', 'rescinded'];

/** Whether nothing is expected of anyone any more: ended, and nobody owes anything. */
const isClosed = ({ status, balance }: Statement): boolean =>
  ended.includes(status) && balance.client === 0 && balance.opco === 0;

/** An order seen on a day; null once nothing more is expected of it. */
export function openOrderOf(dossier: Dossier, statement: Statement, today: CivilDay): OpenOrder | null {
  if (isClosed(statement)) return null;
  const state = stateOf(statement, today, dossier.client.kind === 'individual');
  return { dossier, statement, state, deadline: nextDeadline(statement, today) };
}

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
const rank = ({ state, deadline }: OpenOrder, today: CivilDay): number =>
  state.tone !== 'lost' && within(deadline, addDays(today, 1)) ? 1 : toneRank[state.tone];

const compare =
  (today: CivilDay) =>
  (a: OpenOrder, b: OpenOrder): number =>
    rank(a, today) - rank(b, today) ||
    (a.deadline?.on ?? noDeadline).localeCompare(b.deadline?.on ?? noDeadline) ||
    a.dossier.session.start.localeCompare(b.dossier.session.start) ||
    a.dossier.client.name.localeCompare(b.dossier.client.name, 'fr');

/** Orders by urgency, in each the worst first, then the nearest day. */
export function byUrgency(
  orders: readonly OpenOrder[],
  today: CivilDay,
): Readonly<Record<Urgency, readonly OpenOrder[]>> {
  const sorted = orders.toSorted(compare(today));
  const of = (urgency: Urgency) => sorted.filter((order) => urgencyOf(order, today) === urgency);
  return { now: of('now'), week: of('week'), later: of('later') };
}
