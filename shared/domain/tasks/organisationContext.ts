import type { CivilDay } from '../dates/civilDay.ts';
import type { RatesBySemester } from '../legal/interestRates.ts';

/** What tasks read of the organisation itself. */
export interface OrganisationContext {
  readonly name: string;
  /** The day on which the terms of sale were approved, or null. */
  readonly termsApprovedOn: CivilDay | null;
  readonly enteredRates: RatesBySemester;
}
