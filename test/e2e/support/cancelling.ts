import type { Page } from '@playwright/test';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../shared/domain/dates/formatDay.ts';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { expect, test } from './desktopTest.ts';
import { button } from './fields.ts';
import { type Hands, withMouse } from './hands.ts';
import { plain, printAndRead, words } from './paper.ts';
import { backToOrder, issueNext, recordNext } from './steps.ts';
import { wakeOn } from './days.ts';

/** From an order that is on the screen to a contract that is final today: proposal, pieces, deposit. */
export async function concludeOrder(hands: Hands): Promise<void> {
  await issueNext(hands, 'Émettre la proposition');
  await acceptOrder(hands);
}

/** From a proposal that has just left to a contract that is final today: pieces and deposit. */
export async function acceptOrder(hands: Hands): Promise<void> {
  await backToOrder(hands);
  await recordNext(hands, 'Pièces reçues…', 'Inscrire la réception');
  await recordNext(hands, 'Acompte reçu…', 'Inscrire le règlement');
  await expect(hands.page.getByText(/^Contrat définitif/).first()).toBeVisible();
}

/** The application on another morning, once its screen is there. */
async function morningOf(page: Page, day: CivilDay): Promise<void> {
  await wakeOn(page, day);
  await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
}

async function recordCancellation(page: Page, said: readonly string[]): Promise<void> {
  await button(page, 'Annuler…').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Annuler/ })).toBeVisible();
  for (const text of said) await expect(page.getByText(words(text)).first()).toBeVisible();
  await button(page, 'Inscrire l’annulation').dblclick();
  await expect(page.getByText('Annulation inscrite.')).toBeVisible();
  await expect(page.getByText(/^Annulé(,|$)/).first()).toBeVisible();
}

const isContracted = (page: Page): Promise<void> =>
  expect(page.getByText(/^Contrat définitif/).first()).toBeVisible();

async function takeBackAtOnce(page: Page): Promise<void> {
  await button(page, 'Annuler').click();
  await expect(page.getByText(/le dossier est comme avant/)).toBeVisible();
  await isContracted(page);
}

/** Once a letter has left, taking back goes by the journal, which says what rests on it and keeps both. */
async function takeBackByTheJournal(page: Page): Promise<void> {
  await page.getByRole('tab', { name: 'Journal' }).click();
  await button(page, /^Corriger : Annulation/).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(/vient après/)).toBeVisible();
  await button(dialog, 'Corriger').click();
  await expect(page.getByText(/reste au journal, barré/)).toBeVisible();
  await isContracted(page);
}

/** One cancellation, on a day counted from the start of the session. */
export interface CancellationTold {
  readonly daysBefore: number;
  /** What the simulator says. */
  readonly simulated: readonly string[];
  /** What the letter says. */
  readonly written: readonly string[];
}

/**
 * The order on the screen is cancelled: simulated, recorded, taken back at once; recorded again, its letter printed and
 * read back; and taken back in spite of the letter.
 */
export async function cancelAndTakeBack(
  desktop: DesktopInChromium,
  first: CivilDay,
  { daysBefore, simulated, written }: CancellationTold,
): Promise<void> {
  const { page } = desktop;
  const hands = withMouse(page);
  const day = addDays(first, -daysBefore);
  await test.step(`cancelled ${daysBefore} days before`, async () => {
    await morningOf(page, day);
    await recordCancellation(page, simulated);
    await takeBackAtOnce(page);
    await recordCancellation(page, simulated);
    await button(page, 'Préparer la lettre').click();
    await button(page.getByRole('dialog'), 'Émettre').click();
    await expect(page.getByText('(vérifiée)')).toBeVisible();
    const text = await printAndRead(desktop, hands, `annulation-${daysBefore}`);
    const counted = `nous est parvenue le ${plain(formatDay(day))}, soit ${daysBefore} jours calendaires avant`;
    for (const value of [counted, ...written]) expect.soft(text).toContain(value);
    await backToOrder(hands);
    await takeBackByTheJournal(page);
  });
}
