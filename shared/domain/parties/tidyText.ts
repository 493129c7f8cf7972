/**
 * The lines of a text that was pasted: Word's soft breaks, form feeds and Unicode separators end a line too;
 * no-break spaces become spaces; what cannot be seen (zero width, control characters) goes. Composed letters (NFC).
 * @example linesOf('Objectifs\u000bGérer') //=> ['Objectifs', 'Gérer']
 */
export const linesOf = (text: string): string[] =>
  text.split(/\r\n|[\n\r\v\f\u0085\u2028\u2029]/u).map((line) => tidyLine(line));

const invisible = /(?!\t)\p{Cc}|[\u00ad\u200b\u2060\ufeff]/gu;

/** A line without its invisible characters, its spaces made plain, its tabs kept (they are columns), in composed letters (NFC). */
export const tidyLine = (line: string): string =>
  line
    .normalize('NFC')
    .replace(invisible, '')
    .replace(/[^\S\t]/gu, ' ')
    .replace(/^ +| +$/g, '');

/**
 * What two spellings of the same words share: lower case, without accents, ligatures undone, one space between words.
 * @example wordKey('  Œuvre d’ÉTÉ ') //=> "oeuvre d'ete"
 */
export const wordKey = (text: string): string =>
  text
    .toLowerCase()
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .replace(/ß/g, 'ss')
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[’ʼ`´]/g, "'")
    .replace(/\s+/gu, ' ')
    .trim();

/** What is unusual in a line and is worth a look before it goes on paper. Nothing is taken away. */
export type UnusualText = 'emoji' | 'rightToLeft' | 'veryLong' | 'looksLikeFormula';

/** A name longer than this does not fit on any paper. */
export const longestUsualLine = 120;

/** Lists what is unusual in a line. */
export function unusualIn(text: string): UnusualText[] {
  const found: UnusualText[] = [];
  if (/\p{Extended_Pictographic}/u.test(text)) found.push('emoji');
  if (/[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\u202b\u202e\u2067]/u.test(text))
    found.push('rightToLeft');
  if (text.length > longestUsualLine) found.push('veryLong');
  if (isFormula(text)) found.push('looksLikeFormula');
  return found;
}

/** Whether a spreadsheet would run a cell instead of showing it. A telephone number with its + is none. */
export const isFormula = (text: string): boolean =>
  /^\s*(=|@|[+-](?=\D))/.test(text) && text.trim().length > 1;

/** Whether a text says anything: spaces do not. @example hasText('  ') //=> false */
export const hasText = (text: string | undefined | null): text is string => (text ?? '').trim() !== '';
