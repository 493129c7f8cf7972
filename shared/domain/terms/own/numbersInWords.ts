const toSixteen = [
  'zéro',
  'un',
  'deux',
  'trois',
  'quatre',
  'cinq',
  'six',
  'sept',
  'huit',
  'neuf',
  'dix',
  'onze',
  'douze',
  'treize',
  'quatorze',
  'quinze',
  'seize',
] as const;
const tens = [
  '',
  'dix',
  'vingt',
  'trente',
  'quarante',
  'cinquante',
  'soixante',
  'soixante',
  'quatre-vingt',
  'quatre-vingt',
];
const greatest = 999;

function underHundred(count: number): string {
  const simple = toSixteen[count];
  if (simple !== undefined) return simple;
  if (count === 80) return 'quatre-vingts';
  const ten = Math.floor(count / 10);
  // Seventy and ninety count on from sixty and eighty.
  const rest = ten === 7 || ten === 9 ? (count % 10) + 10 : count % 10;
  if (rest === 0) return tens[ten] ?? '';
  return `${tens[ten] ?? ''}${(rest === 1 || rest === 11) && ten < 8 ? ' et ' : '-'}${underHundred(rest)}`;
}

/**
 * A whole number in French words, up to 999; null for what one does not write in words.
 * @example inWords(21) //=> 'vingt et un'
 * @example inWords(180) //=> 'cent quatre-vingts'
 */
export function inWords(count: number): string | null {
  if (!Number.isInteger(count) || count < 0 || count > greatest) return null;
  if (count < 100) return underHundred(count);
  const hundreds = Math.floor(count / 100);
  const rest = count % 100;
  const hundred = hundreds === 1 ? 'cent' : `${underHundred(hundreds)} cent${rest === 0 ? 's' : ''}`;
  return rest === 0 ? hundred : `${hundred} ${underHundred(rest)}`;
}

/** Spellings of a number differ in their hyphens. */
const key = (words: string): string => words.replaceAll(/[ -]+/g, ' ').replaceAll('é', 'e');

const byWords: ReadonlyMap<string, number> = new Map(
  Array.from({ length: greatest + 1 }, (_, count) => [key(inWords(count) ?? ''), count]),
);

/** « quatre vingts », « vingt-et-un »: the words that numbers are made of, in lower case and without accents. */
const numberWord =
  /(?:zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|cents?|et)/;

/** The number in words at the end of a text in lower case and without accents. */
export const wordsAtEnd = new RegExp(`(?<![a-z])${numberWord.source}(?:[ -]${numberWord.source}){0,6}$`);

/**
 * A number in words as a number; null for anything else.
 * @example fromWords('vingt-et-un') //=> 21
 */
export function fromWords(words: string): number | null {
  const feminine = words.replace(/une$/, 'un');
  return byWords.get(key(feminine)) ?? null;
}
