import type { TermsParameters } from '../parameters.ts';
import type { FigureName } from './figureClues.ts';
import { inWords } from './numbersInWords.ts';

/** How a figure is written where it stands: « 30 », « six », « Six », « SIX », « 40,00 ». */
export type FigureStyle = '' | 'lettres' | 'Lettres' | 'LETTRES' | 'centimes';

/** Figures kept in hundredths: basis points and cents. */
const inHundredths: ReadonlySet<FigureName> = new Set([
  'depositRate',
  'recoveryFee',
  'proposalPreparationFee',
]);

/** What each figure is called where a person reads the placeholder: `{{acompte}}`. */
export const placeholderWords: Readonly<Record<FigureName, string>> = {
  proposalValidityDays: 'validité',
  depositRate: 'acompte',
  cancellationDays: 'annulation',
  postponementMonths: 'report',
  opcoGraceMonths: 'opco',
  recoveryFee: 'recouvrement',
  formalNoticeDays: 'mise en demeure',
  proposalPreparationFee: 'élaboration',
};
export const figureNames = Object.keys(placeholderWords) as FigureName[];

const spelt = (name: string): string => name.normalize('NFC').trim().replace(/\s+/gu, ' ').toLowerCase();
const byWord: ReadonlyMap<string, FigureName> = new Map(
  figureNames.flatMap((name) => [[spelt(name), name] as const, [placeholderWords[name], name] as const]),
);
const styles: ReadonlySet<string> = new Set<FigureStyle>(['', 'lettres', 'Lettres', 'LETTRES', 'centimes']);

const anyPlaceholder = /\{\{([^{}:]*)(?::([^{}]*))?\}\}/gu;

interface Placeholder {
  readonly name: FigureName;
  readonly style: FigureStyle;
}

function readPlaceholder(name: string, style = ''): Placeholder | null {
  const known = byWord.get(spelt(name));
  const asked = style.trim();
  return known !== undefined && styles.has(asked) ? { name: known, style: asked as FigureStyle } : null;
}

/** @example placeholderOf('postponementMonths', 'lettres') //=> '{{postponementMonths:lettres}}' */
export const placeholderOf = (name: FigureName, style: FigureStyle = ''): string =>
  `{{${name}${style === '' ? '' : `:${style}`}}}`;

/** With French decimals, no more of them than wanted: « 30 », « 33,33 », « 40,50 ». */
function digitsOf(hundredths: number, money: boolean): string {
  const whole = Math.trunc(hundredths / 100);
  const rest = String(hundredths % 100).padStart(2, '0');
  if (rest === '00') return String(whole);
  return `${whole},${money ? rest : rest.replace(/0$/, '')}`;
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/**
 * A parameter as its place in the text writes it.
 * @example figureText('postponementMonths', 6, 'lettres') //=> 'six'
 * @example figureText('depositRate', 3333, '') //=> '33,33'
 */
export function figureText(name: FigureName, value: number, style: FigureStyle): string {
  const hundredths = inHundredths.has(name) ? value : value * 100;
  const digits = digitsOf(hundredths, name !== 'depositRate');
  if (style === '') return digits;
  if (style === 'centimes') return digits.includes(',') ? digits : `${digits},00`;
  const words = inWords(hundredths / 100);
  if (words === null) return digits;
  return style === 'LETTRES' ? words.toUpperCase() : style === 'Lettres' ? capital(words) : words;
}

/** The placeholder with what agrees with it: « d’ » before, « jours » after. */
const inSentence =
  /(?<![\p{L}\d])(d['’]|de\s)?\{\{([^{}:]*)(?::([^{}]*))?\}\}(?:(\)?\s+)(jour|euro)(s?)(?!\p{L}))?/giu;

/** « d’un mois », « de deux mois »: the article follows the word. */
function elisionOf(before: string, figure: string): string {
  if (before === '' || !/^\p{L}/u.test(figure)) return before;
  const big = before.startsWith('D');
  if (/^un/i.test(figure)) return /['’]/.test(before) ? before : big ? 'D’' : 'd’';
  return /['’]/.test(before) ? `${big ? 'D' : 'd'}e ` : before;
}

function unitOf(noun: string, ending: string, plural: boolean): string {
  if (!plural) return noun;
  return noun + (ending || (noun === noun.toUpperCase() ? 'S' : 's'));
}

/**
 * A text with the parameters in: figures, words, elisions and plurals follow the values. What is no placeholder of
 * ours stays as it stands.
 * @example renderPlaceholders('un délai d’{{opcoGraceMonths:lettres}} mois', { ...defaultTerms, opcoGraceMonths: 2 }) //=> 'un délai de deux mois'
 */
export const renderPlaceholders = (text: string, parameters: TermsParameters): string =>
  text.replace(
    inSentence,
    (raw: string, before = '', name = '', style = '', gap = '', noun = '', ending = ''): string => {
      const found = readPlaceholder(name, style);
      if (!found) return raw;
      const value = parameters[found.name];
      const figure = figureText(found.name, value, found.style);
      const plural = (inHundredths.has(found.name) ? value / 100 : value) >= 2;
      return `${elisionOf(before, figure)}${figure}${gap}${noun ? unitOf(noun, ending, plural) : ''}`;
    },
  );

const eachOf = (text: string): { readonly raw: string; readonly found: Placeholder | null }[] =>
  [...text.matchAll(anyPlaceholder)].map(([raw, name = '', style]) => ({
    raw,
    found: readPlaceholder(name, style),
  }));

/**
 * The figures that a text takes from the parameters, once for each place.
 * @example placeholdersIn('un acompte de {{depositRate}} %') //=> ['depositRate']
 */
export const placeholdersIn = (text: string): FigureName[] =>
  eachOf(text).flatMap(({ found }) => (found ? [found.name] : []));

/**
 * What looks like a placeholder and is none that the engine knows.
 * @example unknownPlaceholders('{{unknown}} jours') //=> ['{{unknown}}']
 */
export const unknownPlaceholders = (text: string): string[] =>
  eachOf(text).flatMap(({ raw, found }) => (found ? [] : [raw]));

/** Placeholders as a person reads them: `{{acompte}}`. */
export const withFrenchNames = (text: string): string =>
  text.replace(anyPlaceholder, (raw: string, name: string, style?: string) => {
    const found = readPlaceholder(name, style);
    return found ? `{{${placeholderWords[found.name]}${found.style === '' ? '' : `:${found.style}`}}}` : raw;
  });

/** Placeholders as they are kept, from what a person typed. */
export const withKeptNames = (text: string): string =>
  text.replace(anyPlaceholder, (raw: string, name: string, style?: string) => {
    const found = readPlaceholder(name, style);
    return found ? placeholderOf(found.name, found.style) : raw;
  });

const countIn = (names: readonly FigureName[], name: FigureName): number =>
  names.filter((one) => one === name).length;

/** A figure that fewer places of a text take from the parameters than before. */
export interface LostPlaceholder {
  readonly name: FigureName;
  readonly before: number;
  readonly after: number;
}

/**
 * The figures that a change of the text cuts off from the rules, wholly or in some places.
 * @example lostPlaceholders('un acompte de {{depositRate}} %', 'un acompte de 30 %') //=> [{ name: 'depositRate', before: 1, after: 0 }]
 */
export function lostPlaceholders(before: string, after: string): LostPlaceholder[] {
  const [had, has] = [placeholdersIn(before), placeholdersIn(after)];
  return [...new Set(had)]
    .map((name) => ({ name, before: countIn(had, name), after: countIn(has, name) }))
    .filter((one) => one.after < one.before);
}
