import { ok, type Result, refused } from '../../result.ts';
import { addDays, type CivilDay } from '../dates/civilDay.ts';
import {
  type RatesBySemester,
  ratesOf,
  type Semester,
  type SemesterRates,
  semesterOf,
} from '../legal/interestRates.ts';
import { type BasisPoints, basisPoints } from '../money/cents.ts';
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

/**
 * The points that the law adds to the rate of the ECB: 8 where a public body pays (R2192-31 CCP), 10 for the other
 * professionals (L441-10 II C. com.).
 * @example pointsOver('public') //=> 800
 */
export const pointsOver = (client: ClientKind): BasisPoints =>
  basisPoints(client === 'public' ? pointsOfPublicBodies : pointsOfProfessionals);

/**
 * The semester whose rate counts on a day of lateness: for a public body the one in which interest began; with
 * `january` the first of the year, for professionals.
 * @example rateSemesterOf('company', '2026-09-01', '2026-05-15', 'january') //=> '2026-S1'
 */
export function rateSemesterOf(
  client: ClientKind,
  day: CivilDay,
  since: CivilDay,
  mode: RateChoice['mode'],
): Semester {
  if (client === 'public') return semesterOf(addDays(since, 1));
  return client !== 'individual' && mode === 'january' ? `${day.slice(0, 4)}-S1` : semesterOf(day);
}

function professionalRate(anchor: Semester, day: CivilDay, { rates }: RateChoice): LateRate {
  const ecb = ratesOf(anchor, rates)?.ecb;
  if (ecb === undefined) return refused(anchor);
  const legalOthers = ratesOf(semesterOf(day), rates)?.legalOthers;
  return legalOthers === undefined ? refused(semesterOf(day)) : ok(professionalRateOf({ ecb, legalOthers }));
}

function publicRate(semester: Semester, { rates }: RateChoice): LateRate {
  const ecb = ratesOf(semester, rates)?.ecb;
  return ecb === undefined ? refused(semester) : ok(basisPoints(ecb + pointsOfPublicBodies));
}

function individualRate(semester: Semester, { rates }: RateChoice): LateRate {
  const legal = ratesOf(semester, rates)?.legalOthers;
  return legal === undefined ? refused(semester) : ok(legal);
}

/**
 * The yearly rate of late interest on a day (clause 3.4): ECB + 10 points and never below three times the legal
 * rate; a public body's is ECB + 8 points of the semester in which interest began; an individual's the legal rate.
 * `since` is the last day without interest.
 * @example lateRateOf('company', '2026-09-01', '2026-05-15', { mode: 'semester' }) //=> 1240
 */
export function lateRateOf(client: ClientKind, day: CivilDay, since: CivilDay, choice: RateChoice): LateRate {
  const semester = rateSemesterOf(client, day, since, choice.mode);
  if (client === 'public') return publicRate(semester, choice);
  return client === 'individual' ? individualRate(semester, choice) : professionalRate(semester, day, choice);
}
