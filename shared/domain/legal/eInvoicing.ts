import { civilDay } from '../dates/civilDay.ts';
import type { LegalValue } from './legalValue.ts';

/**
 * Whether a small or middle firm must issue its invoices between businesses as data (CGI 289 bis, ordonnance 2021-1190):
 * from 1 September 2027. Until then it may leave on paper.
 */
export const eInvoicingDuty: readonly LegalValue<boolean>[] = [
  { validFrom: civilDay('2000-01-01'), value: false, source: 'CGI 289 VI' },
  { validFrom: civilDay('2027-09-01'), value: true, source: 'CGI 289 bis' },
];
