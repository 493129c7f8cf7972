import type { Browser, BrowserContext, Page } from '@playwright/test';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { enterDemonstration, openOwnOrganisation } from '../../support/enterDemonstration.ts';
import { loseTheDatabase, writeANewerDatabase } from '../../support/damage.ts';
import { demonstrationScreens, emptyScreens, type Screen } from '../../support/screens.ts';
import { settled } from '../../support/settled.ts';
import type { Album } from './album.ts';

export type Theme = 'clair' | 'sombre';

interface Stage {
  readonly browser: Browser;
  readonly address: string;
  readonly theme: Theme;
  readonly today: CivilDay;
}

/** An installation of its own, in one theme, on a morning that does not move. */
async function openInstallation({ browser, theme, today }: Stage): Promise<BrowserContext> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    colorScheme: theme === 'sombre' ? 'dark' : 'light',
    reducedMotion: 'reduce',
  });
  context.setDefaultTimeout(10_000);
  await context.clock.setFixedTime(new Date(`${today}T09:12:00+01:00`));
  return context;
}

async function take(page: Page): Promise<Uint8Array> {
  await settled(page);
  return new Uint8Array(await page.screenshot({ animations: 'disabled', caret: 'hide' }));
}

async function takeScreen(page: Page, { address }: Stage, { path, act }: Screen): Promise<Uint8Array> {
  await page.goto('about:blank');
  await page.goto(`${address}#${path}`);
  await settled(page);
  await act?.(page);
  return take(page);
}

async function takeDemonstration(album: Album, stage: Stage): Promise<void> {
  const context = await openInstallation(stage);
  const page = await context.newPage();
  await page.goto(stage.address);
  await album.add(`ecrans/${stage.theme}/premier-demarrage`, () => take(page));
  await enterDemonstration(page);
  for (const screen of demonstrationScreens)
    await album.add(`ecrans/${stage.theme}/${screen.name}`, () => takeScreen(page, stage, screen));
  await context.close();
}

async function takeEmpty(album: Album, stage: Stage): Promise<void> {
  const context = await openInstallation(stage);
  const page = await context.newPage();
  await page.goto(stage.address);
  await openOwnOrganisation(page, () =>
    album.add(`ecrans/${stage.theme}/premier-organisme`, () => take(page)),
  );
  for (const screen of emptyScreens)
    await album.add(`ecrans/${stage.theme}/${screen.name}`, () => takeScreen(page, stage, screen));
  await loseTheDatabase(page, stage.address);
  await album.add(`ecrans/${stage.theme}/erreur-base-videe`, () => take(page));
  await context.close();
}

async function takeNewer(album: Album, stage: Stage): Promise<void> {
  const context = await openInstallation(stage);
  const page = await context.newPage();
  await writeANewerDatabase(page, stage.address);
  await album.add(`ecrans/${stage.theme}/erreur-base-plus-recente`, () => take(page));
  await context.close();
}

/** Every screen in one theme: the demonstration, an organisation that begins, and what can go wrong at the start. */
export async function takeScreens(album: Album, stage: Stage): Promise<void> {
  await takeDemonstration(album, stage);
  await takeEmpty(album, stage);
  await takeNewer(album, stage);
}
