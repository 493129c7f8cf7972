import type { CivilDay } from '../dates/civilDay.ts';
import type { OrganisationContext } from './organisationContext.ts';
import type { Task } from './task.ts';
import { approveTerms } from './organisation/approveTerms.ts';
import { decideQuestions } from './organisation/decideQuestions.ts';
import { enterRates } from './organisation/enterRates.ts';
import { saveEverything } from './organisation/saveEverything.ts';

const rules = [enterRates, approveTerms, decideQuestions, saveEverything] as const;

/**
 * What there is to do for the organisation as a whole on a day, whatever its orders.
 * @example organisationTasksOf({ enteredRates: {}, … }, civilDay('2027-01-01')).map(({ key }) => key)
 */
export const organisationTasksOf = (context: OrganisationContext, today: CivilDay): readonly Task[] =>
  rules.flatMap((rule) => rule(context, today) ?? []);
