import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { addDays } from '../../../shared/domain/dates/civilDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { openBrowserHost } from '../../support/openBrowserHost.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { chromiumArguments, provideChromium } from '../../tools/findChromium.ts';
import { fillDatabase, type Sizes } from './fillDatabase.ts';

/** Milliseconds on the small database (the demonstration) and on the full one. */
export interface ScreenSpeed {
  readonly screen: string;
  readonly small: number;
  readonly full: number;
  readonly ratio: number;
}

export interface ScreensSpeed {
  readonly sizes: Sizes;
  readonly rows: number;
  /** The first start after the filling: everything derived is made anew. */
  readonly rebuildMilliseconds: number;
  readonly screens: readonly ScreenSpeed[];
}

const minutes = 60_000;

/** Waits, in the page, for something to be there; answers how long it took since `act`. */
const timed = (page: Page, hash: string, selector: string): Promise<number> =>
  page.evaluate(
    ([to, wanted]) =>
      new Promise<number>((resolve) => {
        const start = performance.now();
        window.location.hash = to;
        const look = (): void => {
          if (document.querySelector(wanted)) resolve(performance.now() - start);
          else requestAnimationFrame(look);
        };
        requestAnimationFrame(() => requestAnimationFrame(look));
      }),
    [hash, selector] as const,
  );

const row = '.MuiDataGrid-row';
const dueLine = 'main li a[href^="#/dossiers/"]';

/** Somewhere empty between two measures. */
const away = async (page: Page): Promise<void> => {
  await timed(page, '/parametres', 'main form, main h1');
  await page.waitForTimeout(150);
};

const chosen = (label: string): string => `[aria-label="${label}"]`;

async function timeToAnswer(page: Page, typed: string): Promise<number> {
  await page.keyboard.press('Control+k');
  const box = page.getByRole('combobox').last();
  await box.waitFor();
  const start = performance.now();
  await box.fill(typed);
  await page.locator('[role=listbox] [role=option]').first().waitFor();
  const time = performance.now() - start;
  await page.keyboard.press('Escape');
  return time;
}

async function timeToPick(page: Page): Promise<number> {
  const box = page.getByRole('main').getByRole('combobox').first();
  await box.waitFor();
  const start = performance.now();
  await box.click();
  await page.locator('[role=listbox] [role=option]').first().waitFor();
  const time = performance.now() - start;
  await page.keyboard.press('Escape');
  return time;
}

async function timeToStart(page: Page, address: string): Promise<number> {
  await page.goto('about:blank');
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page
    .locator(dueLine)
    .first()
    .waitFor({ timeout: 10 * minutes });
  return performance.now() - start;
}

type Measure = (page: Page, address: string) => Promise<number>;

const list =
  (hash: string): Measure =>
  async (page) => {
    await away(page);
    return timed(page, hash, row);
  };

const measures: Readonly<Record<string, Measure>> = {
  démarrage: timeToStart,
  'Aujourd’hui': async (page) => {
    await away(page);
    return timed(page, '/aujourdhui', dueLine);
  },
  Dossiers: list('/dossiers'),
  Sessions: list('/sessions'),
  Clients: list('/clients'),
  Participants: list('/participants'),
  'un dossier': async (page) => {
    await timed(page, '/aujourdhui', dueLine);
    const address = await page.locator(dueLine).first().getAttribute('href');
    await away(page);
    return timed(page, (address ?? '').slice(1), `main ${chosen('Actions')}, main h1`);
  },
  'Nouveau dossier': async (page) => {
    await away(page);
    return timed(page, '/dossiers/nouveau', 'main form input');
  },
  'choix d’un client': async (page) => {
    await away(page);
    await timed(page, '/dossiers/nouveau', 'main form input');
    return timeToPick(page);
  },
  'recherche « mar »': (page) => timeToAnswer(page, 'mar'),
  'recherche « claire »': (page) => timeToAnswer(page, 'claire'),
  // The last: what is kept is then of that day.
  'démarrage, un autre jour': timeToAnotherDay,
};

let daysAhead = 0;
/** The start on a day for which nothing was kept: every order that can still change is worked out anew. */
function timeToAnotherDay(page: Page, address: string): Promise<number> {
  daysAhead += 1;
  const day = addDays(todayHere(), daysAhead);
  return timeToStart(page, `${address}?today=${day}`);
}

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function open(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(2 * minutes);
  await page.goto(address);
  await enterDemonstration(page);
  await page.locator(dueLine).first().waitFor();
  return page;
}

/** Every screen on the demonstration and on a full database, in turn in one run. */
export async function measureScreens(sizes: Sizes, rounds = 3): Promise<ScreensSpeed> {
  const server = await openBrowserHost();
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumArguments] });
  const small = await open(await browser.newContext({ locale: 'fr-FR' }), server.address);
  const full = await open(await browser.newContext({ locale: 'fr-FR' }), server.address);
  const today = await full.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  const rows = await fillDatabase(full, sizes, today);
  const rebuildMilliseconds = await timeToStart(full, server.address);
  const screens: ScreenSpeed[] = [];
  for (const [screen, measure] of Object.entries(measures)) {
    const times = { small: [] as number[], full: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      times.small.push(await measure(small, server.address));
      times.full.push(await measure(full, server.address));
    }
    const [a, b] = [median(times.small), median(times.full)];
    screens.push({ screen, small: a, full: b, ratio: b / a });
  }
  await browser.close();
  await server.close();
  return { sizes, rows, rebuildMilliseconds, screens };
}
