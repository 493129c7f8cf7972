import { type Fact, factData } from '../../records/facts.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { standingFacts } from '../orders/standingFacts.ts';

/** The organisation goes on with a client who is late: since when, until when, why, and who decided. */
export interface ContinuedService {
  readonly fact: Fact;
  readonly on: CivilDay;
  /** The last day on which it holds. */
  readonly until: CivilDay;
  readonly reason: string;
  readonly by: string;
}

/** The decisions about a client to go on though it is late (clause 3.4), without those taken back. */
export const continuedServices = (facts: readonly Fact[]): readonly ContinuedService[] =>
  standingFacts(facts).flatMap((fact) => {
    if (fact.kind !== 'serviceContinued') return [];
    const { data } = factData.serviceContinued.safeParse(fact.data);
    return data ? [{ fact, on: fact.day, until: data.until, reason: data.reason, by: fact.by }] : [];
  });

/**
 * The decision that holds on a day: the last one that has begun and not ended. Whether anything is late is asked
 * besides: once all is paid there is nothing to go on in spite of.
 * @example inForce([decided 2 November until 30 November], '2026-11-30')?.until //=> '2026-11-30'
 */
export const inForce = <D extends Pick<ContinuedService, 'on' | 'until'>>(
  decisions: readonly D[],
  day: CivilDay,
): D | null => decisions.findLast(({ on, until }) => on <= day && until >= day) ?? null;
