import type { Locator, Page } from '@playwright/test';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { demonstrationScreens } from '../../support/screens.ts';
import { settled } from '../../support/settled.ts';
import { unexplainedAmounts } from '../../support/unexplained.ts';
import { expect, test } from '../support/browserTest.ts';

/** One figure of each kind of place, and whether a reckoning leads to it: a day that was only written down has none. */
interface Place {
  readonly kind: string;
  readonly screen: string;
  readonly figure: (page: Page) => Locator;
  /** The organisation's own figures sum up many orders: no one order's clause is shown as signed. */
  readonly signed?: false;
}

const inRow = (page: Page, field: string): Locator =>
  page.locator(`[role="row"] [data-field="${field}"] [data-why]`).first();
const button = (within: Page | Locator): Locator =>
  within.getByRole('button', { name: /^Pourquoi \?/ }).first();

const places: readonly Place[] = [
  { kind: 'a state in the list of orders', screen: 'dossiers', figure: (page) => inRow(page, 'state') },
  { kind: 'a price in the list of orders', screen: 'dossiers', figure: (page) => inRow(page, 'price') },
  { kind: 'a deadline in the list of orders', screen: 'dossiers', figure: (page) => inRow(page, 'deadline') },
  {
    kind: 'a state among the orders of a session',
    screen: 'session',
    figure: (page) => inRow(page, 'state'),
  },
  {
    kind: 'a price among the orders of a client',
    screen: 'client-entreprise',
    figure: (page) => inRow(page, 'inclTax'),
  },
  {
    kind: 'what there is to do today',
    screen: 'aujourdhui',
    figure: (page) => page.locator('[data-task] [data-why]').first(),
  },
  {
    kind: 'a sum at the foot of Aujourd’hui',
    screen: 'aujourdhui',
    figure: (page) => page.locator('main [data-why]').filter({ hasText: /€$/ }).last(),
    signed: false,
  },
  {
    kind: 'an amount of an order',
    screen: 'dossier-definitif',
    figure: (page) => page.getByRole('table', { name: 'Ce qui est dû' }).locator('[data-why]').first(),
  },
  {
    kind: 'the sentence of a simulation',
    screen: 'dossier-annuler',
    figure: (page) => button(page.getByRole('main')),
  },
  {
    kind: 'a day of the curve',
    screen: 'dossier-annuler-tableau',
    figure: (page) => page.locator('table [data-why]').first(),
  },
  {
    kind: 'what a fact would change',
    screen: 'dossier-fait',
    figure: (page) => button(page.getByRole('dialog')),
  },
  {
    kind: 'a deposit under special conditions',
    screen: 'dossier-conditions',
    figure: (page) => page.locator('main [data-why]').first(),
  },
];

async function open(page: Page, address: string, name: string): Promise<void> {
  const screen = demonstrationScreens.find((one) => one.name === name);
  if (!screen) throw new Error(`no screen ${name}`);
  await page.goto('about:blank');
  await page.goto(`${address}#${screen.path}`);
  await settled(page);
  await screen.act?.(page);
  await settled(page);
}

test('a click opens the sentence, the arithmetic and the clause; Escape gives the focus back', async ({
  page,
  address,
}) => {
  test.setTimeout(places.length * 30_000);
  await enterDemonstration(page);
  for (const { kind, screen, figure, signed = true } of places)
    await test.step(kind, async () => {
      await open(page, address, screen);
      const asked = figure(page);
      await asked.click();
      const panel = page.getByRole('complementary', { name: 'Pourquoi ?' });
      await expect(panel.getByRole('heading', { level: 2 })).toBeFocused();
      await expect(panel.getByRole('heading', { name: 'Le calcul' })).toBeVisible();
      await expect(panel.locator('dl').first().locator('dd').last()).not.toBeEmpty();
      await expect(panel.getByText(/^(CGV, )?art\. /).first()).toBeVisible();
      if (signed)
        await expect(panel.getByRole('heading', { name: 'La clause telle que signée' })).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(panel).toBeHidden();
      await expect(asked).toBeFocused();
    });
});

test('an amount whose answer is taken away is noticed', async ({ page, address }) => {
  await enterDemonstration(page);
  await open(page, address, 'dossiers');
  expect(await unexplainedAmounts(page)).toEqual([]);
  const price = inRow(page, 'price');
  const text = await price.innerText();
  await price.evaluate((element) => element.removeAttribute('data-why'));
  expect(await unexplainedAmounts(page)).toEqual([text]);
});
