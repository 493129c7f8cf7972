import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from '@playwright/test';
import { loadMain } from './loadMain.ts';
import type { Printed } from './electronStandIn.ts';
import { root } from '../tools/root.ts';

/** What Chromium calls `app://emarge`: a secure origin of its own, answered by main's own protocol handler. */
const pageOrigin = 'https://emarge.test';
const appOrigin = 'app://emarge';

const asMainSees = (address: string): string =>
  address.startsWith(pageOrigin) ? appOrigin + address.slice(pageOrigin.length) : address;

/** The preload as the page gets it: `contextBridge` and `ipcRenderer` over one binding. */
const preloadScript = (): string => `{
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => Object.defineProperty(window, name, { value: Object.freeze(api) }) },
    ipcRenderer: { invoke: (channel, request) => window.__invoke(channel, request) },
  };
  ((require, module, exports) => { ${readFileSync(join(root, 'dist/electron/preload.cjs'), 'utf8')} })(() => electron, { exports: {} }, {});
}`;

export interface DesktopInChromium {
  readonly page: Page;
  /** Where the desktop keeps marker, journal file and window state. */
  readonly dataFolder: string;
  /** A folder of this test, removed with it. */
  readonly folder: string;
  /** The next save dialog answers this path; null: the person closes it. Without an answer a dialog is closed. */
  readonly answerSaveDialog: (path: string | null) => void;
  /** The next dialog that asks for a folder or for a file to open answers this path; null: the person closes it. */
  readonly answerOpenDialog: (path: string | null) => void;
  /** What was asked of the dialogs so far, as Electron was told. */
  readonly saveDialogs: () => readonly { readonly defaultPath?: string }[];
  /** What was asked of the dialogs that open files and folders. */
  readonly openDialogs: () => readonly unknown[];
  /** All that was printed so far. */
  readonly printed: () => readonly Printed[];
  readonly setPrinter: (outcome: 'printed' | 'cancelled' | 'noPrinter') => void;
  /** From now on every write of the desktop fails as on a full disk, after the file was opened; `false` ends it. */
  readonly fillDisk: (full: boolean) => void;
  /** Every request that the page made for anything but the screens: stays empty, or something leaves the machine. */
  readonly foreignRequests: () => readonly string[];
  readonly close: () => Promise<void>;
}

/**
 * The desktop, whole, without Electron: the **built** main runs in this process over a stand-in for the `electron`
 * module, the **built** preload is injected into the page, and the **built** screens are served by main's own protocol
 * handler, headers included. Only the dialogs, the printer and, on demand, the fullness of the disk are replaced: files
 * are written by the real handlers. Run `npm run build` first.
 *
 * @example
 * const desktop = await openDesktop(page);
 * desktop.answerSaveDialog(join(desktop.folder, 'convention.pdf'));
 * await page.getByRole('button', { name: 'Enregistrer' }).click();
 * await expect.poll(() => existsSync(join(desktop.folder, 'convention.pdf'))).toBe(true);
 * await page.getByRole('button', { name: 'Imprimer' }).click();
 * await expect.poll(() => desktop.printed().length).toBe(1);   // desktop.printed()[0].bytes is the PDF
 * await desktop.close();
 *
 * A second window on the same data: `await desktop.page.context().newPage()`, then `goto(desktop.page.url())`.
 * The database is Chromium's own and belongs to the browser context: a new context is a new, empty installation.
 */
export async function openDesktop(page: Page, path = '/index.html'): Promise<DesktopInChromium> {
  const folder = await mkdtemp(join(tmpdir(), 'emarge-'));
  const { electron, disk } = await loadMain(pathToFileURL(join(root, 'dist/electron/main.js')).href, folder);
  const context = page.context();
  const foreign: string[] = [];

  await context.route('**/*', async (route) => {
    const request = route.request();
    const address = request.url();
    if (!address.startsWith(`${pageOrigin}/`)) {
      foreign.push(address);
      return route.abort();
    }
    const response = await electron.fetch(asMainSees(address).split('#')[0] ?? '', request.method());
    return route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  await context.exposeBinding('__invoke', ({ frame }, channel: string, request: unknown) =>
    electron.ask(channel, request, { url: asMainSees(frame.url()), parent: frame.parentFrame() }),
  );
  await context.addInitScript({ content: preloadScript() });
  await page.goto(pageOrigin + path);

  return {
    page,
    dataFolder: electron.paths.userData ?? '',
    folder,
    answerSaveDialog: (answer) => void electron.state.saveAnswers.push(answer),
    answerOpenDialog: (answer) => void electron.state.openAnswers.push(answer),
    saveDialogs: () => electron.state.saveDialogs,
    openDialogs: () => electron.state.openDialogs,
    printed: () => electron.state.printed,
    setPrinter: (outcome) => void (electron.state.printer = outcome),
    fillDisk: (full) => void (disk.full = full),
    foreignRequests: () => foreign,
    close: async () => {
      await context.unrouteAll({ behavior: 'ignoreErrors' });
      // The page may still be writing its last line of the journal.
      await rm(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
    },
  };
}
