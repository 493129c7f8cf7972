import { isCommonFirstName } from './commonFirstNames.ts';

export type NameOrder = 'lastFirst' | 'firstLast';

export interface SplitName {
  readonly firstName: string;
  readonly lastName: string;
  /** Whether the writing itself tells which is which. */
  readonly sure: boolean;
}

const particles = new Set([
  'de',
  'du',
  'des',
  'la',
  'le',
  'les',
  "d'",
  'd’',
  'van',
  'von',
  'der',
  'den',
  'el',
  'al',
  'ben',
  'da',
  'dos',
]);
const isParticle = (word: string): boolean => particles.has(word.toLowerCase());
const isCapitals = (word: string): boolean =>
  /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toLocaleUpperCase('fr-FR');
const isName = (word: string): boolean => isCapitals(word) || isParticle(word);
const text = (words: readonly string[]): string => words.join(' ');

/** The words in capitals are the name, when they stand together at one end and something is left. */
function splitByCapitals(words: readonly string[]): SplitName | null {
  const count = words.filter((word) => isCapitals(word)).length;
  if (count === 0 || count === words.length) return null;
  const front = words.findIndex((word) => !isName(word));
  if (front > 0 && !words.slice(front).some((word) => isCapitals(word)))
    return { lastName: text(words.slice(0, front)), firstName: text(words.slice(front)), sure: true };
  const back = words.findIndex((word) => isName(word));
  if (back > 0 && words.slice(back).every((word) => isName(word)))
    return { lastName: text(words.slice(back)), firstName: text(words.slice(0, back)), sure: true };
  return null;
}

/**
 * In what order a full name seems to be written, from its capitals or from one end being a common first name; null
 * where nothing tells.
 * @example orderSeenIn('Dupont Jean') //=> 'lastFirst'
 * @example orderSeenIn('Arnaud Claire') //=> null (both are first names)
 */
export function orderSeenIn(fullName: string): NameOrder | null {
  const words = fullName.split(' ').filter((word) => word !== '');
  const split = splitByCapitals(words);
  if (split !== null) return fullName.startsWith(split.lastName) ? 'lastFirst' : 'firstLast';
  const [atFront, atBack] = [isCommonFirstName(words[0] ?? ''), isCommonFirstName(words.at(-1) ?? '')];
  if (words.length < 2 || atFront === atBack) return null;
  return atFront ? 'firstLast' : 'lastFirst';
}

/**
 * Tells the name from the first name. Capitals decide; else a common first name at one end; else the order of the
 * rest of the list, and then it is not sure.
 * @example splitFullName('DE LA TOUR Anne-Marie', 'firstLast') //=> { lastName: 'DE LA TOUR', firstName: 'Anne-Marie', sure: true }
 */
export function splitFullName(fullName: string, orderOfList: NameOrder): SplitName {
  const words = fullName.split(' ').filter((word) => word !== '');
  if (words.length < 2) return { lastName: text(words), firstName: '', sure: true };
  const byCapitals = splitByCapitals(words);
  if (byCapitals !== null) return byCapitals;
  const seen = orderSeenIn(fullName);
  const sure = seen !== null;
  if ((seen ?? orderOfList) === 'firstLast')
    return { firstName: text(words.slice(0, 1)), lastName: text(words.slice(1)), sure };
  const at = isParticle(words[0] ?? '') ? words.length - 1 : 1;
  return { lastName: text(words.slice(0, at)), firstName: text(words.slice(at)), sure };
}

const isNameInCapitals = (cell: string): boolean => cell.split(' ').every((word) => isCapitals(word));
const startsAsFirstName = (cell: string): boolean => isCommonFirstName(cell.split(' ')[0] ?? '');

function orderBetween(first: string, second: string): NameOrder | null {
  if (isNameInCapitals(first) !== isNameInCapitals(second))
    return isNameInCapitals(first) ? 'lastFirst' : 'firstLast';
  if (startsAsFirstName(first) !== startsAsFirstName(second))
    return startsAsFirstName(second) ? 'lastFirst' : 'firstLast';
  return null;
}

/**
 * Tells the name from the first name when each has its own cell. Capitals or a common first name decide; else the
 * order of the rest of the list.
 * @example splitCells('LE GOFF', 'Éloïse', 'firstLast') //=> { lastName: 'LE GOFF', firstName: 'Éloïse', sure: true }
 */
export function splitCells(first: string, second: string, orderOfList: NameOrder): SplitName {
  const bySigns = orderBetween(first, second);
  return (bySigns ?? orderOfList) === 'lastFirst'
    ? { lastName: first, firstName: second, sure: bySigns !== null }
    : { lastName: second, firstName: first, sure: bySigns !== null };
}
