import { setTimeout as wait } from 'node:timers/promises';
import { BrowserWindow, session } from 'electron';
import type { PrintOutcome } from '../handlers/printing.ts';
import { cutNetwork } from '../security/offline.ts';
import { denyPermissions } from '../security/permissions.ts';

/** Electron's own words for a dialog that was closed. */
const closedByThePerson = /cancel/i;

/** The viewer shows a PDF in a frame of its own; printing before it is there gives a blank page. */
const viewerWait = { steps: 50, milliseconds: 100 } as const;

async function viewerReady(window: BrowserWindow): Promise<void> {
  const { mainFrame } = window.webContents;
  for (let step = 0; step < viewerWait.steps && mainFrame.framesInSubtree.length < 2; step += 1)
    await wait(viewerWait.milliseconds);
  await wait(viewerWait.milliseconds);
}

const outcomeOfPrinting = (window: BrowserWindow): Promise<PrintOutcome> =>
  new Promise((resolve) => {
    window.webContents.print({ silent: false, printBackground: true }, (success, reason) => {
      if (success) resolve('printed');
      else resolve(closedByThePerson.test(reason) ? 'cancelled' : 'noPrinter');
    });
  });

/**
 * Prints a PDF through the system's dialog, from a window that nobody sees: Chromium's viewer opens the file there,
 * without a preload, in a session of its own that is forgotten afterwards.
 */
export async function printFromHiddenWindow(file: string): Promise<PrintOutcome> {
  const part = session.fromPartition('impression');
  denyPermissions(part);
  await cutNetwork(part);
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: part,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      plugins: true,
    },
  });
  try {
    await window.loadFile(file);
    await viewerReady(window);
    return await outcomeOfPrinting(window);
  } finally {
    window.destroy();
  }
}
