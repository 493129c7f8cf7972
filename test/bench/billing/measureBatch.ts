import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { billsFor } from '../../../shared/domain/billing/matterOfBill.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { openBrowserHost } from '../../support/openBrowserHost.ts';
import { chromiumArguments, provideChromium } from '../../tools/findChromium.ts';
import { fillDatabase } from '../screens/fillDatabase.ts';

/** Invoices issued in one go, from the button to the report. */
export interface BatchSpeed {
  readonly invoices: number;
  /** From the page's address to its list. */
  readonly listMilliseconds: number;
  readonly perInvoiceMilliseconds: number;
  /** From « Arrêter » to the report. */
  readonly stopMilliseconds: number;
  /** The longest that the window could not answer, of the whole batch. */
  readonly longestTaskMilliseconds: number;
  /** How many invoices of the batch were left when it was stopped. */
  readonly leftWhenStopped: number;
}

const minutes = 60_000;
const issueButton = /^Émettre \d+ factures?$/;
/** Two figures or more: the count is looked at now and then, and a given one could go by unseen. */
const wellOnItsWay = /^Factures émises, \d{2,} sur/;

const countOn = async (page: Page): Promise<number> =>
  Number(/\d+/.exec((await page.getByRole('button', { name: issueButton }).textContent()) ?? '')?.[0]);

/** Keeps the longest task of the main thread under `window.longest`. */
const watchTasks = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const kept = window as unknown as { longest: number };
    kept.longest = 0;
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) kept.longest = Math.max(kept.longest, duration);
    }).observe({ type: 'longtask' });
  });

async function fill(context: BrowserContext, address: string, invoices: number): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(20 * minutes);
  await page.goto(address);
  await enterDemonstration(page);
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  const on = civilDay(today);
  const sizes = { orders: invoices, open: invoices, sessions: 100, clients: 100, participants: 100 };
  await fillDatabase(page, sizes, today, (dossier) => {
    const statement = statementOfDossier(dossier, on);
    return billsFor({ dossier, statement, on }).length === 1;
  });
  return page;
}

async function stop(page: Page): Promise<number> {
  await page.getByRole('button', { name: issueButton }).click();
  await page.getByText(wellOnItsWay).waitFor();
  const begun = performance.now();
  await page.getByRole('button', { name: 'Arrêter' }).click();
  await page.getByText('Arrêté à votre demande').waitFor();
  return performance.now() - begun;
}

/** So many invoices on the screens themselves: stopped once on the way, then issued to the last. */
export async function measureBatch(invoices: number): Promise<BatchSpeed> {
  const server = await openBrowserHost();
  const browser = await chromium.launch({ executablePath: provideChromium(), args: [...chromiumArguments] });
  const page = await fill(await browser.newContext({ locale: 'fr-FR' }), server.address, invoices);
  await page.goto('about:blank');
  await page.goto(`${server.address}#/aujourdhui`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  const listed = performance.now();
  await page.evaluate(() => {
    window.location.hash = '/reglements/emettre';
  });
  await page.getByRole('button', { name: issueButton }).waitFor();
  const listMilliseconds = performance.now() - listed;
  const stopMilliseconds = await stop(page);
  const leftWhenStopped = await countOn(page);
  await watchTasks(page);
  const begun = performance.now();
  await page.getByRole('button', { name: issueButton }).click();
  await page.getByText(/factures émises, de/).waitFor();
  const perInvoiceMilliseconds = (performance.now() - begun) / leftWhenStopped;
  const longestTaskMilliseconds = await page.evaluate(
    () => (window as unknown as { longest: number }).longest,
  );
  await browser.close();
  await server.close();
  return {
    invoices,
    listMilliseconds,
    perInvoiceMilliseconds,
    stopMilliseconds,
    longestTaskMilliseconds,
    leftWhenStopped,
  };
}
