import { comparedName } from '../parties/findDuplicates.ts';
import { wordKey } from '../parties/tidyText.ts';

/**
 * The words of a label or a name, without accents, case or signs.
 * @example wordsOf('VIR. Ardèche-Bois') //=> ['vir', 'ardeche', 'bois']
 */
export const wordsOf = (text: string): readonly string[] => wordKey(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/**
 * The words by which a payer is known in a label: without its legal form, without words of one or two letters.
 * @example nameWords('SARL Ardèche Bois') //=> ['ardeche', 'bois']
 */
export const nameWords = (name: string): readonly string[] =>
  wordsOf(comparedName({ id: '', name })).filter((word) => word.length > 2);

/**
 * The signs of a reference alone, as they are looked for: banks drop dashes, put spaces, change case.
 * @example referenceKey('FA-2026-0042') //=> 'fa20260042'
 */
export const referenceKey = (reference: string): string => wordsOf(reference).join('');

const shortest = 5;

/** A reference short or without a figure is a word like another: it proves nothing. */
export const isTelling = (key: string): boolean => key.length >= shortest && /\d/.test(key);

/**
 * Whether a label holds a reference, even with other spaces and signs, and not inside a longer number.
 * @param label in lower case, without accents (`wordKey`)
 * @example holdsReference('vir fa 2026 0042 ardeche', 'fa20260042') //=> true
 * @example holdsReference('vir fa-2026-00421', 'fa20260042') //=> false
 */
export function holdsReference(label: string, key: string): boolean {
  const spaced = Array.from(key).join('[^\\p{L}\\p{N}]*');
  const [first, last] = [
    /^\d/.test(key) ? '(?<!\\d)' : '(?<!\\p{L})',
    /\d$/.test(key) ? '(?!\\d)' : '(?!\\p{L})',
  ];
  return new RegExp(`${first}${spaced}${last}`, 'u').test(label);
}
