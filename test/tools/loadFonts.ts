import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { DocumentFonts } from '../../shared/documents/renderPaper.ts';

const read = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(
    await readFile(fileURLToPath(new URL(`../../assets/fonts/NotoSans-${name}.ttf`, import.meta.url))),
  );

/** The fonts of the documents for the command line and the tests; the screens load the same files in a worker. */
export async function loadFontsFromDisk(): Promise<DocumentFonts> {
  return {
    subset: { regular: await read('Regular.subset'), bold: await read('Bold.subset') },
    full: { regular: await read('Regular'), bold: await read('Bold') },
  };
}
