import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, it } from 'vitest';
import { type DocumentFonts, renderDocument } from '../../../shared/documents/index.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { goldenLetters } from '../../support/goldenLetters.ts';
import { type PdfText, readPdf } from '../../support/readPdf.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';

let fonts: DocumentFonts;
beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

/** Every word as a person read it over; lines are broken for reading alone. */
const golden = async (name: string): Promise<string> => {
  const text = await readFile(new URL(`letters/${name}.txt`, import.meta.url), 'utf8');
  return text.replace(/\s+/gu, ' ').trim();
};

const read = (name: string): Promise<PdfText> => {
  const letter = goldenLetters[name];
  if (!letter) throw new Error(`no letter ${name}`);
  const { kind, dossier, on, others } = letter;
  return readPdf(renderDocument(requestFor(kind, dossier, { on, others }), fonts).bytes);
};

/*
 * Sums and days by hand. 1 450,00 € excl. tax at 20 % are 1 740,00 € incl. tax; 30 % are 522,00 €, and 1 218,00 € are
 * left. 52 days at 12,40 % on 1 218,00 € are 21,52 € (I8 of law.md); with 40,00 €, 1 279,52 €. From 1 July six months
 * end on 1 January 2027. Mme Vidal: 580,00 € are 696,00 €, of which 208,80 € and twice 243,60 €, 487,20 €; her window
 * of fourteen days from 2 November ends on Monday the 16th, and fourteen days from the 10th on the 24th.
 */
describe('the letters, word for word', () => {
  it.each(Object.keys(goldenLetters))('%s, on one page', async (name) => {
    const { text, pages } = await read(name);
    expect(text).toBe(await golden(name));
    expect(pages).toHaveLength(1);
  });
});
