import type { CivilDay } from '../../domain/dates/civilDay.ts';
import type { Dossier } from '../../domain/orders/dossier.ts';
import { clauseName } from '../../domain/terms/clauseName.ts';
import { versionOfDossier } from '../../domain/terms/versionOfDossier.ts';

/**
 * Clauses of the terms as the order's version numbers them, in the middle of a sentence; the terms as a whole where
 * the organisation's own text states none of them.
 * @example termsReference(dossier, on, '3.6', '3.7') //=> 'l’article 3.6 et l’article 3.7 des conditions générales'
 */
export function termsReference(dossier: Dossier, on: CivilDay, ...clauses: readonly string[]): string {
  const version = versionOfDossier(dossier, on);
  const names = clauses.map((clause) => clauseName(version, clause)).filter((name) => name !== null);
  return names.length > 0
    ? `${[...new Set(names)].join(' et ')} des conditions générales`
    : 'les conditions générales';
}
