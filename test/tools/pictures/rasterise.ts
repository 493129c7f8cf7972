import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { root } from '../root.ts';

const origin = 'https://papers.test';
const library = join(root, 'node_modules', 'pdfjs-dist', 'build');

/** Draws one page into a canvas at so many pixels a point, and gives it back as a data address. */
const script = `
import * as pdfjs from '${origin}/pdf.min.mjs';
pdfjs.GlobalWorkerOptions.workerSrc = '${origin}/pdf.worker.min.mjs';
window.drawPages = async (base64, scale) => {
  const data = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const pdf = await pdfjs.getDocument({ data }).promise;
  const pictures = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const viewport = page.getViewport({ scale });
    const canvas = Object.assign(document.createElement('canvas'), { width: viewport.width, height: viewport.height });
    await page.render({ canvas, viewport }).promise;
    pictures.push(canvas.toDataURL('image/png').split(',')[1]);
  }
  return pictures;
};
window.ready = true;`;

/** A page that turns PDFs into pictures with pdf.js: the same on every system, with nothing to install. */
export async function openRasteriser(context: BrowserContext): Promise<Page> {
  const page = await context.newPage();
  await page.route(`${origin}/**`, async (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    if (name === '')
      return route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Pages</title>' });
    return route.fulfill({ contentType: 'text/javascript', body: await readFile(join(library, name)) });
  });
  await page.goto(`${origin}/`);
  await page.addScriptTag({ type: 'module', content: script });
  await page.waitForFunction('window.ready === true');
  return page;
}

/**
 * Every page of a PDF as PNG bytes.
 * @param scale pixels a point: 1.5 gives an A4 page 893 pixels wide
 */
export async function rasterise(page: Page, pdf: Uint8Array, scale = 1.5): Promise<readonly Uint8Array[]> {
  const base64 = Buffer.from(pdf).toString('base64');
  const pictures = await page.evaluate(
    ([data, factor]) =>
      (window as unknown as { drawPages: (data: string, scale: number) => Promise<string[]> }).drawPages(
        data,
        factor,
      ),
    [base64, scale] as const,
  );
  return pictures.map((picture) => new Uint8Array(Buffer.from(picture, 'base64')));
}
