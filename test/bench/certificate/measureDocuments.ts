import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';
import { type CertificateContent, certificate, promise, type Render } from './content.ts';
import { withEmarge } from './withEmarge.ts';
import { withPdfkit } from './withPdfkit.ts';
import { withPdfLib } from './withPdfLib.ts';
import { withPdfmake } from './withPdfmake.ts';

export interface DocumentSpeed {
  readonly library: string;
  readonly perSecond: number;
  readonly bytes: number;
  /** How many times faster Émarge is in this run. */
  readonly ratio: number;
}

const [rounds, perRound, warmUp] = [5, 30, 15];

/** @throws Error when a library's page does not say what the others say: then there is nothing to compare. */
async function check(library: string, bytes: Uint8Array, content: CertificateContent): Promise<void> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const { items } = await (await pdf.getPage(1)).getTextContent();
  const text = items.map((item) => ('str' in item ? item.str : '')).join(' ');
  const words = [content.number, content.trainee, ...content.rows.flat(), promise].join(' ').split(/\s+/);
  const missing = words.filter((word) => !text.includes(word));
  if (pdf.numPages !== 1 || missing.length > 0)
    throw new Error(`${library}: ${pdf.numPages} pages, without ${missing.join(' ')}`);
  await pdf.destroy();
}

async function timeOf(render: Render): Promise<number> {
  const start = performance.now();
  for (let index = 0; index < perRound; index += 1) await render(certificate(index));
  return (performance.now() - start) / perRound;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/**
 * The same one-page certificate with the same font bytes, library after library, several rounds in turn in one run.
 */
export async function measureDocuments(): Promise<readonly DocumentSpeed[]> {
  const { subset: fonts } = await loadFontsFromDisk();
  const libraries: readonly (readonly [name: string, render: Render])[] = [
    ['Émarge', withEmarge(fonts)],
    ['pdfmake', withPdfmake(fonts)],
    ['pdfkit', withPdfkit(fonts)],
    ['pdf-lib', withPdfLib(fonts)],
  ];
  const times = new Map<string, number[]>();
  const bytes = new Map<string, number>();
  for (const [name, render] of libraries) {
    const first = await render(certificate(0));
    await check(name, first, certificate(0));
    bytes.set(name, first.length);
    for (let index = 1; index < warmUp; index += 1) await render(certificate(index));
  }
  for (let round = 0; round < rounds; round += 1)
    for (const [name, render] of libraries)
      times.set(name, [...(times.get(name) ?? []), await timeOf(render)]);
  const own = median(times.get('Émarge') ?? []);
  return libraries.map(([library]) => {
    const each = median(times.get(library) ?? []);
    return { library, perSecond: 1000 / each, bytes: bytes.get(library) ?? 0, ratio: each / own };
  });
}
