import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { enclose } from '../../../shared/documents/facturx/enclose.ts';
import { renderDocument } from '../../../shared/documents/index.ts';
import { requestFor } from '../../support/documentFixture.ts';
import { loadFontsFromDisk } from '../../tools/loadFonts.ts';
import { median } from '../timing.ts';

/** One invoice, its page alone and with its data within. */
export interface InvoiceSpeed {
  readonly pageMilliseconds: number;
  readonly pageBytes: number;
  readonly facturXMilliseconds: number;
  readonly facturXBytes: number;
  /** How many times the page's own time the whole takes. */
  readonly ratio: number;
}

const [rounds, warmUp] = [60, 10];
const profile = fileURLToPath(new URL('../../../assets/colour/sRGB.icc', import.meta.url));

async function millisecondsOf(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

/** The same final invoice as a page alone and as Factur-X, in turn in one run. */
export async function measureInvoice(): Promise<InvoiceSpeed> {
  const fonts = await loadFontsFromDisk();
  const colours = new Uint8Array(await readFile(profile));
  const request = { ...requestFor('finalInvoice'), number: 'FA-2026-0001' };
  const page = async () => renderDocument(request, fonts);
  const whole = async () => enclose(request, renderDocument(request, fonts), colours);
  const [pageTimes, wholeTimes]: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round += 1) {
    pageTimes.push(await millisecondsOf(page));
    wholeTimes.push(await millisecondsOf(whole));
  }
  const pageMilliseconds = median(pageTimes.slice(warmUp));
  const facturXMilliseconds = median(wholeTimes.slice(warmUp));
  return {
    pageMilliseconds,
    pageBytes: (await page()).bytes.length,
    facturXMilliseconds,
    facturXBytes: (await whole()).bytes.length,
    ratio: facturXMilliseconds / pageMilliseconds,
  };
}
