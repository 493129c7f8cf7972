import type { BrowserContext } from '@playwright/test';
import { checkDocument, renderDocument } from '../../../shared/documents/index.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { demonstrationRequests } from '../demonstrationRequests.ts';
import { loadFontsFromDisk } from '../loadFonts.ts';
import type { Album } from './album.ts';
import { openRasteriser, rasterise } from './rasterise.ts';

/** Every page of every document of the demonstration; those that the law blocks are shown as their preview. */
export async function takePapers(album: Album, context: BrowserContext, today: CivilDay): Promise<void> {
  const page = await openRasteriser(context);
  const fonts = await loadFontsFromDisk();
  for (const { folder, request } of await demonstrationRequests(today)) {
    const blocked = checkDocument(request).blocking.length > 0 ? '-bloque' : '';
    const name = `documents/${folder}/${request.kind}${blocked}`;
    const pages = await rasterise(page, renderDocument(request, fonts).bytes);
    for (const [index, bytes] of pages.entries())
      await album.add(`${name}-${index + 1}`, () => Promise.resolve(bytes));
  }
  await page.close();
}
