import type { Fact } from '../../records/facts.ts';
import { factData } from '../../records/facts.ts';
import { standingFacts } from './standingFacts.ts';
import type { OrderFacts } from './story.ts';

type Dates = Pick<OrderFacts['session'], 'start' | 'end'>;

const requests = ['order.postponementRequested', 'order.cancellationReceived'] as const;

/** The dates that the session had before a request moved it, where it did. */
function movedFrom({ kind, data }: Fact): readonly Dates[] {
  const known = requests.find((request) => request === kind);
  const parsed = known && factData[known].safeParse(data);
  const { start, end } = (parsed?.success && parsed.data.before) || {};
  return start && end ? [{ start, end }] : [];
}

const couldMove = ({ data }: Fact): boolean => data['before'] !== undefined;

/**
 * The dates with which an order began, where a request that stands has moved its planning since: days are counted to
 * the start agreed at the time, and the events tell the rest.
 * @example datesBefore([postponed from 12 October to 14 December]) //=> { start: '2026-10-12', end: '2026-10-13' }
 */
export function datesBefore(facts: readonly Fact[]): Partial<Dates> {
  if (!facts.some(couldMove)) return {};
  const moves = standingFacts(facts).filter(couldMove);
  const first = moves.toSorted((a, b) => (a.stamp < b.stamp ? -1 : 1)).flatMap(movedFrom)[0];
  return first ?? {};
}
