import { civilDay } from '../dates/civilDay.ts';
import type { LegalValue } from './legalValue.ts';

/** Days from the signature during which an individual may withdraw from any training contract. */
export const withdrawalDays: LegalValue<number> = {
  validFrom: civilDay('2008-05-01'),
  value: 10,
  source: 'L6353-5 C. trav.',
};

/** Days where the contract was concluded at a distance or off premises. */
export const distanceWithdrawalDays: LegalValue<number> = {
  validFrom: civilDay('2014-06-14'),
  value: 14,
  source: 'L221-18 C. conso.',
};
