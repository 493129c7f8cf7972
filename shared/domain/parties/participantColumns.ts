import type { ListedField } from './participantList.ts';
import { wordKey } from './tidyText.ts';

/** What a column holds: a field, the full name in one cell, a number that counts, or what is not to be collected. */
export type Column = ListedField | 'fullName' | 'rank' | 'notCollected' | 'unknown';

const titles: readonly (readonly [RegExp, Column])[] = [
  [
    /^(noms? (et )?prenoms?|prenoms? (et )?noms?|nom complet|stagiaires?|participants?|salaries?|collaborateurs?)$/,
    'fullName',
  ],
  [/^(noms?( de famille| usuel| d'usage)?)$/, 'lastName'],
  [/^prenoms?( usuel)?$/, 'firstName'],
  [/^(civilite|civ\.?|m\.? ?\/ ?mme|mme ?\/ ?m\.?|titre)$/, 'civility'],
  [
    /^(((adresse )?(e-?mail|mail|courriel|electronique))|adresse (mail|electronique))( (pro|professionnel)(le)?)?$/,
    'email',
  ],
  [
    /^((n°|numero)( de)? )?(tel|tel\.|telephone|portable|mobile|gsm)( (portable|mobile|fixe|pro|professionnel))?$/,
    'phone',
  ],
  [/^(fonction|poste|poste occupe|emploi|metier|intitule du poste|qualite|service)$/, 'jobTitle'],
  [/^(entreprise|societe|employeur|raison sociale|client|structure|etablissement|organisme)$/, 'employer'],
  [/^(n°|no|num|numero|#|rang|ordre)$/, 'rank'],
  [
    /^((date|lieu) de naissance|ne\(?e?\)? le|age|nationalite|(n°|numero)( de)? securite sociale|nir|situation( de famille)?)$/,
    'notCollected',
  ],
];

/** What a title of column announces, or null where it is no title that we know. */
export function columnOf(title: string): Column | null {
  const key = wordKey(title)
    .replace(/\s*[:*]$/, '')
    .trim();
  return titles.find(([pattern]) => pattern.test(key))?.[1] ?? null;
}

/**
 * The columns of a list, when its first row gives their titles: at least two known ones, or a single cell that
 * announces names.
 * @example columnsOf(['Nom', 'Prénom', 'Taille']) //=> ['lastName', 'firstName', 'unknown']
 */
export function columnsOf(cells: readonly string[]): Column[] | null {
  const known = cells.map((cell) => columnOf(cell));
  const count = known.filter((column) => column !== null).length;
  const filled = cells.filter((cell) => cell !== '').length;
  const isHeader = count >= 2 || (count === 1 && filled === 1 && known.includes('fullName'));
  return isHeader ? known.map((column) => column ?? 'unknown') : null;
}
