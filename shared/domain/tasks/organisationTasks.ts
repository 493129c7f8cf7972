import type { CivilDay } from '../dates/civilDay.ts';
import type { OrganisationContext } from './organisationContext.ts';
import type { Task } from './task.ts';
import { approveTerms } from './organisation/approveTerms.ts';
import { enterRates } from './organisation/enterRates.ts';

/**
 * What there is to do for the organisation as a whole on a day, whatever its orders.
 * @example organisationTasksOf({ enteredRates: {}, … }, civilDay('2027-01-01')).map(({ key }) => key)
 */
export const organisationTasksOf = (context: OrganisationContext, today: CivilDay): readonly Task[] =>
  [enterRates, approveTerms].flatMap((rule) => rule(context, today) ?? []);
