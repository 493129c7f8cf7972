import { loseTheDatabase, writeANewerDatabase } from '../../support/damage.ts';
import { enterDemonstration, openOwnOrganisation } from '../../support/enterDemonstration.ts';
import { expect, test } from '../support/browserTest.ts';
import { button } from '../support/fields.ts';

test('the demonstration is entered and left with one click each, and leaves nothing', async ({ page }) => {
  await enterDemonstration(page);
  await expect(page.getByRole('main').getByText('Ardèche Bois').first()).toBeVisible();
  await button(page, 'Quitter la démonstration').click();
  await expect(page.getByRole('heading', { name: 'Bienvenue' })).toBeVisible();
  await openOwnOrganisation(page, () => Promise.resolve());
  await page.goto(`${page.url().split('#')[0]}#/clients`);
  await expect(page.getByText('Ardèche Bois')).toHaveCount(0);
});

test('a database that a newer version wrote is refused and left alone', async ({ page, address }) => {
  await writeANewerDatabase(page, address);
  await expect(
    page.getByRole('heading', { name: 'Ces données viennent d’une version plus récente d’Émarge' }),
  ).toBeVisible();
  const version = await page.evaluate(async () =>
    (await indexedDB.databases()).find(({ name }) => name === 'emarge'),
  );
  expect(version?.version).toBe(990);
});

test('a database that has gone is told, with the way out, and never taken for a first start', async ({
  page,
  address,
}) => {
  await openOwnOrganisation(page, () => Promise.resolve());
  await loseTheDatabase(page, address);
  await expect(
    page.getByRole('heading', { name: 'Les données de cet ordinateur ont disparu' }),
  ).toBeVisible();
  await expect(button(page, 'Reprendre une sauvegarde…')).toBeVisible();
});

test('the browser host says where the data is', async ({ page }) => {
  await openOwnOrganisation(page, () => Promise.resolve());
  await expect(page.getByText('Données dans ce navigateur seulement')).toBeVisible();
});
