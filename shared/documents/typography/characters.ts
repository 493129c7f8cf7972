import { fullCoverage, subsetCoverage } from '../fonts/coverage.ts';
import { french } from './french.ts';

const prints = (coverage: readonly (readonly [number, number])[], code: number): boolean =>
  coverage.some(([from, to]) => code >= from && code <= to);

const signsOf = (text: string): string[] => Array.from(french(text)).filter((sign) => sign !== '\n');

/**
 * The characters of a text that no font of ours prints, each once, in the order of the text.
 * @example unsupportedCharacters('Nguyễn 😀') //=> ['😀']
 */
export const unsupportedCharacters = (text: string): string[] => [
  ...new Set(signsOf(text).filter((sign) => !prints(fullCoverage, sign.codePointAt(0) ?? 0))),
];

/**
 * Whether the small fonts are enough for these texts.
 * @example fitsSubset(['Œuvre, 1 740,00 €']) //=> true
 * @example fitsSubset(['Nguyễn']) //=> false
 */
export const fitsSubset = (texts: readonly string[]): boolean =>
  texts.every((text) => signsOf(text).every((sign) => prints(subsetCoverage, sign.codePointAt(0) ?? 0)));

/** @example nameOfCharacter('😀') //=> '« 😀 » (U+1F600)' */
export const nameOfCharacter = (sign: string): string =>
  `«\u00a0${sign}\u00a0» (U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')})`;
