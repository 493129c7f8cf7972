import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { clientId } from '../../../shared/demonstration/clients.ts';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import type { OrderStatus } from '../../../shared/domain/orders/statement.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field, fillIn } from '../support/fields.ts';

const showScreen = async (page: Page, path: string): Promise<void> => {
  await page.goto(`${page.url().split('#')[0]}#${path}`);
};
const orderAt = (stage: OrderStatus): string => {
  const told = toldOrders.find((one) => one.stage === stage);
  return `/dossiers/${told ? orderId(told) : ''}`;
};
const editing = `/clients/${clientId('Ardèche Bois')}/modifier`;

test.beforeEach(({ desktop }) => enterDemonstration(desktop.page));

test('a SIRET with a wrong key is named where it is typed, and nothing is lost', async ({ desktop }) => {
  const { page } = desktop;
  await showScreen(page, '/clients/nouveau');
  await page.getByRole('radio', { name: 'Entreprise' }).check();
  await fillIn(page, { 'Raison sociale': 'Clé fausse', SIRET: '00042611400014' });
  await button(page, 'Enregistrer').click();
  await expect(field(page, 'SIRET')).toHaveAccessibleDescription(/la clé du SIRET ne correspond pas/);
  await expect(field(page, 'Raison sociale')).toHaveValue('Clé fausse');
});

test('a session that ends before it begins is refused at its last day', async ({ desktop }) => {
  const { page } = desktop;
  await showScreen(page, '/sessions/nouvelle');
  await fillIn(page, { 'Premier jour': '15/12/2030', 'Dernier jour': '14/12/2030' });
  await button(page, 'Proposer les demi-journées').click();
  await expect(page.getByText('La fin vient avant le début.').first()).toBeVisible();
});

test('a day that does not exist, a capacity of zero and an over-precise price are each refused', async ({
  desktop,
}) => {
  const { page } = desktop;
  await showScreen(page, '/dossiers/nouveau');
  await fillIn(page, { 'Premier jour': '31/02/2030', Places: '0', 'Prix du groupe': '1450,005' });
  await button(page, 'Ouvrir le dossier').click();
  await expect(field(page, 'Premier jour')).toHaveAccessibleDescription(/\S/);
  await expect(field(page, 'Places')).toHaveAccessibleDescription(/au moins/);
  await expect(field(page, 'Prix du groupe')).toHaveAccessibleDescription(/centime|montant/i);
  await expect(field(page, 'Prix du groupe')).toHaveValue('1450,005');
});

test('a name of ten thousand characters is refused with a sentence and stays in the field', async ({
  desktop,
}) => {
  const { page } = desktop;
  const long = 'a'.repeat(10_000);
  await showScreen(page, '/clients/nouveau');
  await page.getByRole('radio', { name: 'Entreprise' }).check();
  await fillIn(page, { 'Raison sociale': long });
  await button(page, 'Enregistrer').click();
  await expect(field(page, 'Raison sociale')).toHaveAccessibleDescription(/caractères/);
  await expect(field(page, 'Raison sociale')).toHaveValue(long);
});

test('a character that no font prints stops the issue and is named', async ({ desktop }) => {
  const { page } = desktop;
  await showScreen(page, editing);
  await fillIn(page, { 'Raison sociale': 'Ardèche 🎉 مرحبا Bois' });
  await button(page, 'Enregistrer').click();
  await expect(page.getByText('Enregistré.')).toBeVisible();
  await showScreen(page, orderAt('draft'));
  await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
  await button(page.getByRole('main'), 'Émettre la proposition').click();
  await expect(page.getByRole('dialog').getByText(/🎉/).first()).toBeVisible();
  await expect(button(page.getByRole('dialog'), 'Émettre')).toHaveAttribute('aria-disabled', 'true');
});

test('two clicks on « Émettre » give one paper and one number', async ({ desktop }) => {
  const { page } = desktop;
  await showScreen(page, orderAt('contracted'));
  await button(page.getByRole('main'), 'Émettre la convention').click();
  await button(page.getByRole('dialog'), 'Émettre').dblclick();
  await expect(page.getByText('(vérifiée)')).toBeVisible();
  await showScreen(page, orderAt('contracted'));
  await expect(page.getByRole('tabpanel').getByRole('link', { name: /^CONV-/ })).toHaveCount(1);
});

test('two windows on one client: different fields are both kept, the same field is asked about', async ({
  desktop,
}) => {
  const { page } = desktop;
  await showScreen(page, editing);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(field(other, 'Raison sociale')).toHaveValue('Ardèche Bois');
  await expect(field(page, 'Raison sociale')).toHaveValue('Ardèche Bois');

  await fillIn(other, { Effectif: '43', 'Nom du signataire': 'Lucie Chazal' });
  await button(other, 'Enregistrer').click();
  await expect(other.getByRole('heading', { level: 1, name: 'Ardèche Bois' })).toBeVisible();

  await fillIn(page, { 'Forme juridique': 'SA', 'Nom du signataire': 'Étienne Chazal fils' });
  await button(page, 'Enregistrer').click();
  await expect(page.getByText('Modifié ailleurs pendant que vous écriviez')).toBeVisible();
  await expect(page.getByText('La leur : Lucie Chazal')).toBeVisible();
  await button(page, 'Garder la mienne').click();
  await button(page, 'Enregistrer').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Ardèche Bois' })).toBeVisible();

  await showScreen(page, editing);
  await expect(field(page, 'Effectif')).toHaveValue('43');
  await expect(field(page, 'Forme juridique')).toHaveValue('SA');
  await expect(field(page, 'Nom du signataire')).toHaveValue('Étienne Chazal fils');
});

test('a folder that cannot be written and a full disk are said, and no half file stays', async ({
  desktop,
}) => {
  const { page } = desktop;
  await showScreen(page, '/documents');
  await page
    .getByText(/^CONV-/)
    .first()
    .click();
  await expect(button(page, 'Enregistrer le PDF')).toBeVisible();

  desktop.answerSaveDialog(join(desktop.folder, 'nowhere', 'convention.pdf'));
  await button(page, 'Enregistrer le PDF').click();
  await expect(page.getByText(/Impossible d’écrire/)).toBeVisible();

  const before = readdirSync(desktop.folder);
  desktop.fillDisk(true);
  desktop.answerSaveDialog(join(desktop.folder, 'convention.pdf'));
  await button(page, 'Enregistrer le PDF').click();
  await expect(page.getByText(/Le disque est plein/)).toBeVisible();
  expect(readdirSync(desktop.folder)).toEqual(before);

  await page.getByRole('main').locator('a[href*="/dossiers/"]').first().click();
  desktop.answerOpenDialog(desktop.folder);
  await button(page, 'Enregistrer tous les documents…').click();
  await expect.poll(() => desktop.openDialogs().length).toBe(1);
  await expect(button(page, 'Enregistrer tous les documents…')).toBeEnabled();
  await expect.poll(() => readdirSync(desktop.folder)).toEqual(before);

  desktop.fillDisk(false);
  desktop.answerOpenDialog(desktop.folder);
  await button(page, 'Enregistrer tous les documents…').click();
  await expect(page.getByText(/documents? écrits? dans/)).toBeVisible();
  const made = readdirSync(desktop.folder).filter((name) => !before.includes(name));
  expect(made).toHaveLength(1);
  const folder = join(desktop.folder, made[0] ?? '');
  expect(existsSync(folder)).toBe(true);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name)).subarray(0, 5).toString()).toBe('%PDF-');
});
