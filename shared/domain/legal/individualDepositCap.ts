import { civilDay } from '../dates/civilDay.ts';
import { type BasisPoints, basisPoints } from '../money/cents.ts';
import type { LegalValue } from './legalValue.ts';

/** The most that an individual may be asked before the training, as a share of the agreed price. */
export const individualDepositCap: LegalValue<BasisPoints> = {
  validFrom: civilDay('2008-05-01'),
  value: basisPoints(3000),
  source: 'L6353-6 C. trav.',
};
