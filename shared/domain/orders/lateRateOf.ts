import { addDays, type CivilDay } from '../dates/civilDay.ts';
import { ratesOf, type Semester, semesterOf } from '../legal/interestRates.ts';
import { type BasisPoints, basisPoints } from '../money/cents.ts';
import { refused, ok, type Result } from '../../result.ts';
import type { TermsParameters } from '../terms/parameters.ts';
import type { ClientKind } from './story.ts';

/** A rate, or the semester whose rate has not been published. */
export type LateRate = Result<BasisPoints, Semester>;

const pointsOfProfessionals = 1000;
const pointsOfPublicBodies = 800;
const floorMultiple = 3;

function professionalRate(day: CivilDay, mode: TermsParameters['lateInterestMode']): LateRate {
  const semester = semesterOf(day);
  const anchor = mode === 'january' ? `${day.slice(0, 4)}-S1` : semester;
  const ecb = ratesOf(anchor)?.ecb;
  if (ecb === undefined) return refused(anchor);
  const legal = ratesOf(semester)?.legalOthers;
  if (legal === undefined) return refused(semester);
  return ok(basisPoints(Math.max(ecb + pointsOfProfessionals, floorMultiple * legal)));
}

function publicRate(since: CivilDay): LateRate {
  const semester = semesterOf(addDays(since, 1));
  const ecb = ratesOf(semester)?.ecb;
  return ecb === undefined ? refused(semester) : ok(basisPoints(ecb + pointsOfPublicBodies));
}

function individualRate(day: CivilDay): LateRate {
  const legal = ratesOf(semesterOf(day))?.legalOthers;
  return legal === undefined ? refused(semesterOf(day)) : ok(legal);
}

/**
 * The yearly rate of late interest on a day (clause 3.4): ECB + 10 points and never below three times the legal
 * rate; a public body's is ECB + 8 points of the semester in which interest began; an individual's the legal rate.
 * `since` is the last day without interest.
 * @example lateRateOf('company', '2026-09-01', '2026-05-15', 'semester') //=> 1240
 */
export function lateRateOf(
  client: ClientKind,
  day: CivilDay,
  since: CivilDay,
  mode: TermsParameters['lateInterestMode'],
): LateRate {
  if (client === 'public') return publicRate(since);
  return client === 'individual' ? individualRate(day) : professionalRate(day, mode);
}
