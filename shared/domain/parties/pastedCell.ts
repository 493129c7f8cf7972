import { isEmail, isPhone } from './contactDetails.ts';
import { wordKey } from './tidyText.ts';

/** What a cell without a title of column turns out to hold. */
export type CellContent =
  | { readonly is: 'email'; readonly value: string }
  | { readonly is: 'phone'; readonly value: string }
  | { readonly is: 'civility'; readonly value: string }
  | { readonly is: 'rank' }
  | { readonly is: 'notCollected'; readonly value: string }
  | { readonly is: 'formula'; readonly value: string }
  | { readonly is: 'text'; readonly value: string };

const civilities: readonly (readonly [RegExp, string])[] = [
  [/^(m|mr|m\.|mr\.|monsieur)$/i, 'M.'],
  [/^(mme|mme\.|madame|mlle|mlle\.|mademoiselle|mrs|ms)$/i, 'Mme'],
];

/**
 * The civility that a word stands for, or null.
 * @example civilityOf('Monsieur') //=> 'M.'
 */
export const civilityOf = (word: string): string | null =>
  civilities.find(([pattern]) => pattern.test(word))?.[1] ?? null;

const looksLikeBirth = (text: string): boolean =>
  /^\d{1,2}[/.-]\d{1,2}[/.-](19|20)?\d{2}$/.test(text) ||
  /^[12] ?\d{2} ?\d{2} ?\d{2} ?\d{3} ?\d{3}( ?\d{2})?$/.test(text);

/** Tells what a cell holds from its shape alone. */
export function contentOf(cell: string): CellContent {
  const email = cell.replace(/^mailto:/i, '').replace(/^<(.*)>$/, '$1');
  if (isEmail(email)) return { is: 'email', value: email };
  if (civilityOf(cell) !== null) return { is: 'civility', value: civilityOf(cell) ?? cell };
  if (/^\d{1,4}[.)°]?$/.test(cell)) return { is: 'rank' };
  if (looksLikeBirth(cell)) return { is: 'notCollected', value: cell };
  if (isPhone(cell)) return { is: 'phone', value: cell };
  return /^[=@+]/.test(cell) ? { is: 'formula', value: cell } : { is: 'text', value: cell };
}

const hyperlink =
  /=\s*(?:HYPERLINK|LIEN_HYPERTEXTE)\(\s*"{1,2}([^"]*)"{1,2}\s*(?:[;,]\s*"{1,2}([^"]*)"{1,2}\s*)?\)/gi;

/**
 * A line in which links made by a formula have become the text they show, with the address they lead to.
 * @example withoutLinkFormulas('=HYPERLINK("mailto:z@a.fr";"Zoé Ali")') //=> 'Zoé Ali <z@a.fr>'
 */
export const withoutLinkFormulas = (line: string): string =>
  line.replace(hyperlink, (_, target: string, shown: string | undefined) => {
    const email = target.replace(/^mailto:/i, '');
    if (!isEmail(email)) return shown ?? '';
    return shown === undefined || isEmail(shown) ? email : `${shown} <${email}>`;
  });

const openings =
  /^((bonjour|bonsoir|cordialement|merci|voici|ci-joint|liste|bien a vous|bien cordialement|madame, monsieur|stagiaires?|participants?|total)\b|(objet|de|a|cc|envoye) ?:)/;

/** Whether a line reads as a sentence of a mail and not as a name. */
export function looksLikeSentence(line: string): boolean {
  const words = line.split(/\s+/);
  const key = wordKey(line);
  if (openings.test(key) && (words.length > 2 || /[:,.!]$/.test(line) || words.length === 1)) return true;
  return words.length > 8 || (words.length > 2 && /[.:!?]$/.test(line));
}
