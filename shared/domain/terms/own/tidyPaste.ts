/** A line of a pasted text that says something. */
export interface PastedLine {
  readonly text: string;
  /** An empty line stands above: what follows is no longer the same paragraph. */
  readonly apart: boolean;
}

const lineEnds = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/u;

/** Soft hyphens, joiners and marks of direction: they print nothing and hide words from a search. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]/gu;
const control = /\p{Cc}/gu;

/** What Word and PDF readers write as one sign instead of letters. */
const ligatures: Readonly<Record<string, string>> = {
  ﬀ: 'ff',
  ﬁ: 'fi',
  ﬂ: 'fl',
  ﬃ: 'ffi',
  ﬄ: 'ffl',
  ﬅ: 'st',
  ﬆ: 'st',
};

/**
 * A pasted line made plain: composed letters, ligatures undone, tabs and runs of spaces one space. No-break spaces
 * stay: they are typography.
 * @example tidyPasted('2.1.\tModiﬁcation de la for\u00admation') //=> '2.1. Modification de la formation'
 */
export const tidyPasted = (line: string): string =>
  line
    .toWellFormed()
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/gu, (sign) => ligatures[sign] ?? sign)
    .replace(invisible, '')
    .replace(control, ' ')
    .replace(/ {2,}/g, ' ')
    .trim();

/** The lines of a pasted text that say something, in order. */
export function pastedLines(text: string): PastedLine[] {
  const lines: PastedLine[] = [];
  let apart = true;
  for (const line of text.split(lineEnds)) {
    const tidy = tidyPasted(line);
    if (tidy !== '') lines.push({ text: tidy, apart });
    apart = tidy === '';
  }
  return lines;
}
