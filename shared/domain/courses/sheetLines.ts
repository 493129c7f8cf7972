import { linesOf } from '../parties/tidyText.ts';

/** A line of the pasted text that is not empty, bullet and number told apart from its words. */
export interface SheetLine {
  /** From 1. */
  readonly line: number;
  /** As it was written, made tidy. */
  readonly text: string;
  /** Without bullet; the number of a module stays. */
  readonly words: string;
  /** The sign it begins with, or null. */
  readonly bullet: string | null;
}

/** Signs of Word's lists too: Wingdings in the private area, « o » before a tab. */
const bulletPattern = /^([-–—•*·▪▫◦●○■□‣⁃►▸➢➤➔→✓✔✗§\uf0a7\uf0b7\uf0d8\uf0fc]|o(?=\t))\s*(?=\S)/u;

/**
 * Tells a bullet from the words after it.
 * @example sheetLine(3, '- Gérer un conflit').words //=> 'Gérer un conflit'
 */
export function sheetLine(line: number, text: string): SheetLine {
  const bullet = bulletPattern.exec(text);
  const words = text.slice(bullet?.[0].length ?? 0).trim();
  return { line, text, words, bullet: bullet?.[1] ?? null };
}

/** The lines of a text that are not empty. */
export const sheetLinesOf = (text: string): SheetLine[] =>
  linesOf(text)
    .map((line, at) => sheetLine(at + 1, line.trim()))
    .filter(({ text }) => text !== '');

/** A line that goes on where the one just above stopped: wrapped by a mail program or Word's soft break. */
export const continues = (line: SheetLine, above: SheetLine | undefined): boolean =>
  above !== undefined &&
  line.bullet === null &&
  line.line === above.line + 1 &&
  /^\p{Ll}/u.test(line.words) &&
  !/[.:;!?…]$/u.test(above.words);

/**
 * Words for a field: a tab parts the columns of a pasted sheet, and has no meaning once the columns are told apart.
 * @example withPlainSpaces('PRÉ-REQUIS\tAucun') //=> 'PRÉ-REQUIS Aucun'
 */
export const withPlainSpaces = (words: string): string => words.replace(/\s+/g, ' ').trim();

/**
 * The items of a list, or the paragraphs of a text: wrapped lines joined, bullets taken off.
 * @example itemsOf([sheetLine(1, '- Savoir écouter'), sheetLine(2, 'et reformuler')]) //=> ['Savoir écouter et reformuler']
 */
export function itemsOf(lines: readonly SheetLine[]): string[] {
  const items: string[] = [];
  lines.forEach((line, at) => {
    if (continues(line, lines[at - 1])) items.push(`${items.pop() ?? ''} ${line.words}`);
    else items.push(line.words);
  });
  return items.map((item) => withPlainSpaces(item));
}
