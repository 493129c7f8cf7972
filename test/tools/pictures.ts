import { chromium } from '@playwright/test';
import { buildIfNeeded } from '../../electron/start/freshBuild.ts';
import { openBrowserHost } from '../support/openBrowserHost.ts';
import { type Asked, runInFolder } from './commandLine.ts';
import { chromiumArguments, provideChromium } from './findChromium.ts';
import { openAlbum } from './pictures/album.ts';
import { takePapers } from './pictures/paperPictures.ts';
import { takeScreens } from './pictures/screenPictures.ts';
import { root } from './root.ts';

/** Drives the demonstration in Chromium: every screen, light and dark, and every page of every document. */
async function pictures({ out, today }: Asked): Promise<boolean> {
  if (!buildIfNeeded(root, console.log)) return false;
  const server = await openBrowserHost();
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumArguments] });
  const album = openAlbum(out);
  try {
    for (const theme of ['clair', 'sombre'] as const)
      await takeScreens(album, { browser, address: server.address, theme, today });
    await takePapers(album, await browser.newContext(), today);
  } finally {
    await browser.close();
    await server.close();
  }
  if (album.failures() > 0) console.error(`${album.failures()} images manquent.`);
  return album.failures() === 0;
}

await runInFolder(pictures);
