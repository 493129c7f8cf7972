import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { chromiumArguments, provideChromium } from './findChromium.ts';
import { icnsOf, icoOf } from './iconContainers.ts';
import { root } from './root.ts';

const folder = join(root, 'assets', 'icons');
const drawing = (name: string): string => readFileSync(join(folder, name), 'utf8');
const [large, small] = [drawing('emarge.svg'), drawing('emarge-small.svg')];

/** Up to this width the margin would be a blur: the initial alone, drawn thicker. */
const smallWidth = 48;
/** The part of its square that macOS leaves to the tile. */
const macTile = 824 / 1024;

async function rendered(page: Page, width: number, tile = 1): Promise<Buffer> {
  const svg = width <= smallWidth ? small : large;
  const source = `data:image/svg+xml;base64,${Buffer.from(svg).toString('base64')}`;
  await page.setViewportSize({ width, height: width });
  await page.setContent(
    `<style>body{margin:0;display:grid;place-items:center;height:100vh}img{width:${100 * tile}vw;height:${100 * tile}vw}</style><img src="${source}">`,
  );
  await page.locator('img').evaluate((image) => (image as HTMLImageElement).decode());
  return page.screenshot({ omitBackground: true });
}

async function renderedAt(
  page: Page,
  widths: readonly number[],
  tile?: number,
): Promise<Map<number, Buffer>> {
  const images = new Map<number, Buffer>();
  for (const width of widths) images.set(width, await rendered(page, width, tile));
  return images;
}

/** Draws the icons of the three systems from the two SVG drawings: `npm run --silent icons`. */
const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumArguments] });
const page = await browser.newPage();
writeFileSync(join(folder, 'icon.ico'), icoOf(await renderedAt(page, [16, 24, 32, 48, 64, 128, 256])));
writeFileSync(
  join(folder, 'icon.icns'),
  icnsOf(await renderedAt(page, [32, 64, 128, 256, 512, 1024], macTile)),
);
writeFileSync(join(folder, 'icon.png'), await rendered(page, 512));
await browser.close();
console.log('assets/icons/ : icon.ico, icon.icns, icon.png');
