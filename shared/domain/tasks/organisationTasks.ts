import type { CivilDay } from '../dates/civilDay.ts';
import type { RatesBySemester } from '../legal/interestRates.ts';
import type { Task } from './task.ts';
import { approveTerms } from './organisation/approveTerms.ts';
import { enterRates } from './organisation/enterRates.ts';

/** What tasks read of the organisation itself. */
export interface OrganisationContext {
  readonly name: string;
  /** The day on which the terms of sale were approved, or null. */
  readonly termsApprovedOn: CivilDay | null;
  readonly enteredRates: RatesBySemester;
}

/**
 * What there is to do for the organisation as a whole on a day, whatever its orders.
 * @example organisationTasksOf({ enteredRates: {}, … }, civilDay('2027-01-01')).map(({ key }) => key)
 */
export const organisationTasksOf = (context: OrganisationContext, today: CivilDay): readonly Task[] =>
  [enterRates, approveTerms].flatMap((rule) => rule(context, today) ?? []);
