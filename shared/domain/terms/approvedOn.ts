import type { Organisation, TermsVersion } from '../../records/records.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import { ownTextOf } from './own/ownClauseStating.ts';

/**
 * Since when the terms are the organisation's: its own text from the day it holds, the model's from the day somebody
 * approved it; null while the model is still to be approved.
 * @example approvedOn({ termsApprovedOn: undefined }, { text: ownText, from: '2027-01-01' }) //=> '2027-01-01'
 */
export function approvedOn(
  { termsApprovedOn }: Pick<Organisation, 'termsApprovedOn'>,
  version: Pick<TermsVersion, 'text' | 'from'> | null,
): CivilDay | null {
  if (version && ownTextOf(version)) return version.from;
  return termsApprovedOn ?? null;
}
