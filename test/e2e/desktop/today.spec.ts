import type { Locator, Page } from '@playwright/test';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay } from '../../../shared/domain/dates/formatDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { wakeOn } from '../support/days.ts';

/** Amounts and sentences hold no-break spaces of two widths. */
const words = (text: string): RegExp => new RegExp(text.replaceAll(/\s/g, '\\s'));

const line = (page: Page, whom: string, what: string): Locator =>
  page
    .getByRole('main')
    .getByRole('listitem')
    .filter({ hasText: whom })
    .filter({ hasText: words(what) });

const aDayTitle = (page: Page): Locator => page.getByRole('heading', { level: 1, name: /^\S+\s\d+/ });

async function showToday(page: Page): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name: 'Aujourd’hui' }).click();
  await expect(aDayTitle(page)).toBeVisible();
}

/** The application on another morning, once its screen is there. */
async function morningOf(page: Page, day: CivilDay): Promise<void> {
  await wakeOn(page, day);
  await expect(page.getByRole('heading', { level: 1, name: words(formatDay(day)) })).toBeVisible();
}

test.beforeEach(async ({ desktop }) => {
  await enterDemonstration(desktop.page);
  await showToday(desktop.page);
});

test('the button of a line leads into its act, and the line goes once it is recorded', async ({
  desktop,
}) => {
  const { page } = desktop;
  const awaited = line(page, 'Ardèche Bois', 'Acompte attendu, 522,00 €');
  await awaited.getByRole('link', { name: /^Acompte reçu/ }).click();
  const dialog = page.getByRole('dialog', { name: 'Règlement reçu' });
  await expect(field(dialog, 'Montant')).toHaveValue('522,00');
  await button(dialog, 'Inscrire le règlement').click();
  await expect(dialog).toBeHidden();
  await expect(page.getByText(/^Contrat définitif/).first()).toBeVisible();
  await showToday(page);
  // What comes next takes its place: the contract is final, its convention has not left.
  await expect(line(page, 'Ardèche Bois', 'Convention à émettre')).toBeVisible();
  await expect(awaited).toHaveCount(0);
});

test('a line is reached and done by the keyboard alone', async ({ desktop }) => {
  const { page } = desktop;
  const first = page.getByRole('main').getByRole('listitem').first();
  await expect(first).toBeVisible();
  const act = first.getByRole('link').last();
  const label = await act.textContent();
  await page.keyboard.press('ArrowDown');
  await expect(act).toBeFocused();
  await page.keyboard.press('r');
  await expect(page.getByRole('menu', { name: 'Remettre à' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toBeHidden();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(act).toBeFocused();
  expect(label).not.toBe('');
});

test('a line put off for a week leaves, stays away until the eve, and is back on its day', async ({
  desktop,
}) => {
  const { page } = desktop;
  const today = todayHere();
  // Twelve days or more before the session: the agreement is still to leave in a week.
  const agreement = line(page, 'Commune de Saint-Elme-sur-Ouvèze', 'Convention à émettre');
  const putOff = (): Promise<void> => button(agreement, /^Remettre à plus tard/).click();

  await test.step('put off, and taken back by « Annuler »', async () => {
    await putOff();
    await page.getByRole('menuitem', { name: 'Dans une semaine' }).click();
    await expect(page.getByText(words(`Remise au ${formatDay(addDays(today, 7))}`))).toBeVisible();
    await expect(agreement).toHaveCount(0);
    await button(page, 'Annuler').click();
    await expect(agreement).toBeVisible();
  });

  await test.step('put off again: it is among those put off, with its day', async () => {
    await putOff();
    await page.getByRole('menuitem', { name: 'Dans une semaine' }).click();
    await button(page, /1\sligne remise/).click();
    await expect(
      page.getByRole('list', { name: 'Lignes remises à plus tard' }).getByRole('listitem'),
    ).toHaveText([/Commune de Saint-Elme-sur-Ouvèze/]);
  });

  await test.step('on the eve it is still away', async () => {
    await morningOf(page, addDays(today, 6));
    await expect(button(page, /1\sligne remise/)).toBeVisible();
    await expect(agreement).toHaveCount(0);
  });

  await test.step('on its day it is back', async () => {
    await morningOf(page, addDays(today, 7));
    await expect(agreement).toBeVisible();
    await expect(button(page, /ligne remise/)).toHaveCount(0);
  });
});

test('lines are narrowed to a person and to a kind, and stay so', async ({ desktop }) => {
  const { page } = desktop;
  const bois = line(page, 'Ardèche Bois', 'Acompte attendu');
  const commune = line(page, 'Commune de Saint-Elme-sur-Ouvèze', 'Convention à émettre');
  await expect(bois).toBeVisible();
  await expect(commune).toBeVisible();
  const person = page.getByLabel('Suivi par');
  const kind = page.getByLabel('Genre de lignes');

  await person.selectOption({ label: 'Sylvie Fargier' });
  await expect(bois).toHaveCount(0);
  await expect(commune).toBeVisible();
  await person.selectOption({ label: 'Moi' });
  await expect(commune).toHaveCount(0);
  await expect(bois).toBeVisible();
  await kind.selectOption('contract');
  await expect(bois).toHaveCount(0);
  await page.reload();
  await expect(person).toHaveValue('=');
  await expect(kind).toHaveValue('contract');
  await person.selectOption({ label: 'Tous' });
  await expect(commune).toBeVisible();
  await expect(bois).toHaveCount(0);
});
