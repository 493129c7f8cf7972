import { GlobalWorkerOptions, getDocument, type PDFDocumentProxy } from 'pdfjs-dist';

GlobalWorkerOptions.workerSrc = new URL('pdfjs-dist/build/pdf.worker.min.mjs', import.meta.url).href;

/** An open PDF. Close it when the page that shows it goes. */
export interface OpenPdf {
  readonly pages: number;
  /** Width over height of a page, 1 to `pages`. */
  readonly ratioOf: (page: number) => Promise<number>;
  readonly draw: (page: number, canvas: HTMLCanvasElement, width: number) => Promise<void>;
  /** The page's own words, for those who listen to it. */
  readonly textOf: (page: number) => Promise<string>;
  readonly close: () => Promise<void>;
}

/** Opens a PDF without network, plug-in nor script: the fonts are in the file, the reader is in the application. */
export async function openPdf(bytes: Uint8Array): Promise<OpenPdf> {
  const task = getDocument({
    // The reader takes the bytes away: it gets its own.
    data: bytes.slice(),
    enableXfa: false,
    disableAutoFetch: true,
    disableStream: true,
    useWasm: false,
    stopAtErrors: true,
  });
  const pdf = await task.promise;
  return {
    pages: pdf.numPages,
    ratioOf: (page) => ratioOf(pdf, page),
    draw: (page, canvas, width) => draw(pdf, page, canvas, width),
    textOf: (page) => textOf(pdf, page),
    close: () => task.destroy(),
  };
}

async function ratioOf(pdf: PDFDocumentProxy, number: number): Promise<number> {
  const { width, height } = (await pdf.getPage(number)).getViewport({ scale: 1 });
  return width / height;
}

async function draw(
  pdf: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number,
): Promise<void> {
  const page = await pdf.getPage(number);
  const scale = (width * globalThis.devicePixelRatio) / page.getViewport({ scale: 1 }).width;
  const viewport = page.getViewport({ scale });
  canvas.width = Math.floor(viewport.width);
  canvas.height = Math.floor(viewport.height);
  await page.render({ canvas, viewport }).promise;
}

async function textOf(pdf: PDFDocumentProxy, number: number): Promise<string> {
  const { items } = await (await pdf.getPage(number)).getTextContent();
  return items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join('');
}
