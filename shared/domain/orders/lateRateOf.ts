import { addDays, type CivilDay } from '../dates/civilDay.ts';
import {
  type RatesBySemester,
  ratesOf,
  type Semester,
  type SemesterRates,
  semesterOf,
} from '../legal/interestRates.ts';
import { type BasisPoints, basisPoints } from '../money/cents.ts';
import { refused, ok, type Result } from '../../result.ts';
import type { TermsParameters } from '../terms/parameters.ts';
import type { ClientKind } from './story.ts';

/** A rate, or the semester whose rate has not been published. */
export type LateRate = Result<BasisPoints, Semester>;

const pointsOfProfessionals = 1000;
const pointsOfPublicBodies = 800;
const floorMultiple = 3;

/** How a professional's rate is chosen, and the rates that were entered. */
export interface RateChoice {
  readonly mode: TermsParameters['lateInterestMode'];
  readonly rates?: RatesBySemester;
}

/**
 * The rate that professionals owe under these rates (L441-10 II C. com.): ECB + 10 points, never below three times
 * the legal rate.
 * @example professionalRateOf({ ecb: 450, legalOthers: 507 }) //=> 1521: the floor binds
 */
export const professionalRateOf = ({
  ecb,
  legalOthers,
}: Pick<SemesterRates, 'ecb' | 'legalOthers'>): BasisPoints =>
  basisPoints(Math.max(ecb + pointsOfProfessionals, floorMultiple * legalOthers));

function professionalRate(day: CivilDay, { mode, rates }: RateChoice): LateRate {
  const semester = semesterOf(day);
  const anchor = mode === 'january' ? `${day.slice(0, 4)}-S1` : semester;
  const ecb = ratesOf(anchor, rates)?.ecb;
  if (ecb === undefined) return refused(anchor);
  const legalOthers = ratesOf(semester, rates)?.legalOthers;
  return legalOthers === undefined ? refused(semester) : ok(professionalRateOf({ ecb, legalOthers }));
}

function publicRate(since: CivilDay, { rates }: RateChoice): LateRate {
  const semester = semesterOf(addDays(since, 1));
  const ecb = ratesOf(semester, rates)?.ecb;
  return ecb === undefined ? refused(semester) : ok(basisPoints(ecb + pointsOfPublicBodies));
}

function individualRate(day: CivilDay, { rates }: RateChoice): LateRate {
  const legal = ratesOf(semesterOf(day), rates)?.legalOthers;
  return legal === undefined ? refused(semesterOf(day)) : ok(legal);
}

/**
 * The yearly rate of late interest on a day (clause 3.4): ECB + 10 points and never below three times the legal
 * rate; a public body's is ECB + 8 points of the semester in which interest began; an individual's the legal rate.
 * `since` is the last day without interest.
 * @example lateRateOf('company', '2026-09-01', '2026-05-15', { mode: 'semester' }) //=> 1240
 */
export function lateRateOf(client: ClientKind, day: CivilDay, since: CivilDay, choice: RateChoice): LateRate {
  if (client === 'public') return publicRate(since, choice);
  return client === 'individual' ? individualRate(day, choice) : professionalRate(day, choice);
}
