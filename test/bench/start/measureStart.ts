import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { openBrowserHost } from '../../support/openBrowserHost.ts';
import { chromiumArguments, provideChromium } from '../../tools/findChromium.ts';
import { root } from '../../tools/root.ts';

export interface StartSpeed {
  readonly buildMilliseconds: number;
  /** A page that says one word, from the same server: what Chromium itself takes. */
  readonly bareMilliseconds: number;
  /** From the address to « Bienvenue », in an empty installation. */
  readonly emptyMilliseconds: number;
  /** From the address to Aujourd’hui with its rows, over the demonstration. */
  readonly demonstrationMilliseconds: number;
  readonly emptyToBare: number;
  readonly demonstrationToEmpty: number;
}

const rounds = 7;

function buildTime(): number {
  const start = performance.now();
  const { status } = spawnSync(process.execPath, [join(root, 'test', 'tools', 'build.ts')], {
    stdio: 'ignore',
  });
  if (status !== 0) throw new Error('the build failed');
  return performance.now() - start;
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function timeTo(page: Page, address: string, seen: (page: Page) => Promise<unknown>): Promise<number> {
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await seen(page);
  return performance.now() - start;
}

const welcome = (page: Page) => page.getByRole('heading', { name: 'Bienvenue' }).waitFor();
const firstRow = (page: Page) => page.getByRole('main').getByText('Ardèche Bois').first().waitFor();
const oneWord = (page: Page) => page.getByText('Bonjour').waitFor();

/** Builds, then opens the screens over and over in Chromium, an empty installation and the demonstration in turn. */
export async function measureStart(): Promise<StartSpeed> {
  const buildMilliseconds = buildTime();
  const server = await openBrowserHost();
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumArguments] });
  const open = async (): Promise<BrowserContext> => browser.newContext({ locale: 'fr-FR' });
  const full = await open();
  const filled = await full.newPage();
  await filled.goto(server.address);
  await enterDemonstration(filled);
  const times = { bare: [] as number[], empty: [] as number[], demonstration: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    const fresh = await open();
    const page = await fresh.newPage();
    await page.route('**/bonjour', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<p>Bonjour</p>' }),
    );
    times.bare.push(await timeTo(page, `${server.address}bonjour`, oneWord));
    times.empty.push(await timeTo(page, server.address, welcome));
    times.demonstration.push(await timeTo(filled, server.address, firstRow));
    await fresh.close();
  }
  await browser.close();
  await server.close();
  const [bare, empty, demonstration] = [median(times.bare), median(times.empty), median(times.demonstration)];
  return {
    buildMilliseconds,
    bareMilliseconds: bare,
    emptyMilliseconds: empty,
    demonstrationMilliseconds: demonstration,
    emptyToBare: empty / bare,
    demonstrationToEmpty: demonstration / empty,
  };
}
