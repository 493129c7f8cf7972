import type { TermsVersion } from '../../records/records.ts';
import type { CivilDay } from '../dates/civilDay.ts';
import type { Dossier } from '../orders/dossier.ts';
import { ownClauseStating, ownTextOf } from '../terms/own/ownClauseStating.ts';
import { shortName } from '../terms/text/heads.ts';
import { versionOfDossier } from '../terms/versionOfDossier.ts';
import { clauseText, isOfTheTerms } from './explanation.ts';

/**
 * A clause of the engine as a version of the terms calls it: under its own number where the text is the organisation's,
 * as a rule where that text does not state it.
 * @example citedClause({ text: ownText }, '3.5') //=> 'CGV, art. 7'
 * @example citedClause({ text: ownText }, '3.7') //=> 'règle 3.7'
 * @example citedClause(null, '3.5') //=> 'CGV, art. 3.5'
 */
export function citedClause(version: Pick<TermsVersion, 'text'> | null, clause: string): string {
  if (!ownTextOf(version) || !isOfTheTerms(clause)) return clauseText(clause);
  const own = ownClauseStating(version, clause);
  return own ? `CGV, ${shortName(own)}` : `règle ${clause}`;
}

/** The same, in the terms that an order lives under on a day. */
export const citedInDossier = (dossier: Dossier, on: CivilDay, clause: string): string =>
  citedClause(versionOfDossier(dossier, on), clause);
