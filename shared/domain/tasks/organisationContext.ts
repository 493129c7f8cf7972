import type { CivilDay } from '../dates/civilDay.ts';
import type { RatesBySemester } from '../legal/interestRates.ts';

/** What tasks read of the organisation itself. */
export interface OrganisationContext {
  readonly name: string;
  /** The day on which the terms of sale were approved, or null. */
  readonly termsApprovedOn: CivilDay | null;
  readonly enteredRates: RatesBySemester;
  /** The questions of law that were decided, by id. */
  readonly decidedQuestions: readonly string[];
  /** The day of the last saved file, or of the first work where there is none; null where nothing is to be saved. */
  readonly backup: { readonly since: CivilDay; readonly isFirst: boolean } | null;
}
