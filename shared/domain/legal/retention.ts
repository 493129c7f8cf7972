import { civilDay } from '../dates/civilDay.ts';
import type { LegalValue } from './legalValue.ts';

/** Years after the end of the relation during which a file may be kept (terms 5.5). */
export const retentionYears: LegalValue<number> = {
  validFrom: civilDay('2018-06-21'),
  value: 5,
  source: 'CGV 5.5 ; art. 2224 C. civ.',
};
