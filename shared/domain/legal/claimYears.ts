import { civilDay } from '../dates/civilDay.ts';
import type { LegalValue } from './legalValue.ts';

/** Years after which what a professional owes can no longer be claimed. */
export const claimYears: LegalValue<number> = {
  validFrom: civilDay('2008-06-19'),
  value: 5,
  source: 'L110-4 C. com.',
};

/** Years after which a professional can no longer claim from a consumer. */
export const consumerClaimYears: LegalValue<number> = {
  validFrom: civilDay('2016-07-01'),
  value: 2,
  source: 'L218-2 C. conso.',
};
