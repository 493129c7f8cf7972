import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** What a reader of a PDF sees. */
export interface PdfText {
  readonly pages: readonly string[];
  /** All pages, spaces of every width and line ends as one plain space. */
  readonly text: string;
  readonly title: string;
}

const plain = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/**
 * Reads the text of a PDF as a person would copy it.
 * @example (await readPdf(bytes)).text.includes('1 740,00 €')
 */
export async function readPdf(bytes: Uint8Array): Promise<PdfText> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const words = items.map((item) => ('str' in item ? item.str + (item.hasEOL ? ' ' : '') : ''));
    pages.push(plain(words.join('')));
  }
  const { info } = await pdf.getMetadata();
  await pdf.destroy();
  return { pages, text: plain(pages.join(' ')), title: (info as { Title?: string }).Title ?? '' };
}
