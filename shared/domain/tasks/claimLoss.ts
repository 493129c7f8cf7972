import { addYears } from '../dates/civilDay.ts';
import { claimYears, consumerClaimYears } from '../legal/claimYears.ts';
import type { Overdue } from './clientInvoices.ts';
import { isIndividualClient } from './newTask.ts';
import type { Loss } from './task.ts';
import type { TaskContext } from './taskContext.ts';

/**
 * The day on which a claim can no longer be brought: five years, two against an individual (L110-4 C. com., L218-2
 * C. conso.).
 * @example claimLoss(a company, 121800 late since 16 October 2026).on //=> '2031-10-16'
 */
export const claimLoss = (context: TaskContext, { since, left }: Overdue): Loss => ({
  on: addYears(since, isIndividualClient(context) ? consumerClaimYears.value : claimYears.value),
  what: 'La créance est prescrite.',
  stake: left,
});
