import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays } from '../../../shared/domain/dates/civilDay.ts';
import { formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { expect, test } from '../support/desktopTest.ts';

/** Banks write what came in the last days; the demonstration is always of today. */
const before = (days: number): string => formatNumericDay(addDays(todayHere(), -days));

/**
 * The demonstration waits for the deposit of Ardèche Bois, 522,00 €, for 208,80 € of Mme Vidal, and for 747,60 € of two
 * clients: an amount alone says nothing there.
 */
const november = `Crédit de la Vallée
Compte courant n° 0012345

Date;Libellé;Débit;Crédit
${before(9)};VIR SEPA ARDECHE BOIS ACOMPTE;;522,00
${before(8)};PRLV URSSAF;431,00;
${before(7)};VIR SEPA MME VIDAL ANNE;;208,80
${before(6)};VIR RECU;;747,60
${before(5)};VIREMENT INTERNE LIVRET;;3 000,00
Total;;431,00;4 478,40
`;

/** The last two days again, and one line more. */
const later = `Date;Libellé;Débit;Crédit
${before(6)};VIR RECU;;747,60
${before(5)};VIREMENT INTERNE LIVRET;;3 000,00
${before(4)};VIR INCONNU;;1,23
`;

async function choose({ page, folder, answerOpenDialog }: DesktopInChromium, name: string, text: string) {
  const path = join(folder, name);
  await writeFile(path, text);
  answerOpenDialog(path);
  await page.getByRole('main').getByRole('button', { name: 'Lire un relevé…' }).first().click();
}

/** Closes the line that has come up after the last one; a key pressed before it has the focus would be lost. */
async function leaveLine(page: Page): Promise<void> {
  const line = page.getByRole('dialog');
  await expect(line.locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(line).toHaveCount(0);
}

test('a statement is read once, its lines confirmed one key each, and what was confirmed can be undone', async ({
  desktop,
}) => {
  const { page } = desktop;
  const row = (label: string) => page.getByRole('row').filter({ hasText: label });
  const show = (filter: string) => page.getByRole('button', { name: filter, exact: true }).click();
  await enterDemonstration(page);
  await page.goto(`${page.url().split('#')[0]}#/reglements/banque`);

  await test.step('the columns are proposed, and said once', async () => {
    await choose(desktop, 'novembre.csv', november);
    const dialog = page.getByRole('dialog', { name: 'Lire novembre.csv' });
    await expect(dialog.getByRole('table').getByRole('row')).toHaveCount(6);
    await dialog.getByRole('button', { name: 'Lire le relevé' }).click();
    await expect(page.getByText('5 opérations. 1 ligne n’est pas une opération.')).toBeVisible();
  });

  await test.step('what is sure says why, what is not is asked', async () => {
    await expect(row('ARDECHE BOIS')).toContainText('même montant, nom « Ardèche Bois » dans le libellé');
    await expect(row('VIR RECU')).toContainText('À choisir parmi 2 possibilités');
    await expect(row('LIVRET')).toContainText('Aucune facture trouvée');
    await expect(row('URSSAF')).toHaveCount(0);
  });

  await test.step('Enter confirms a line and shows the next', async () => {
    await row('VIDAL').getByText('VIR SEPA MME VIDAL ANNE').click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('ARDECHE BOIS');
    await expect(dialog.getByRole('radio').first()).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(dialog).toContainText('LIVRET');
    await leaveLine(page);
    await expect(row('ARDECHE BOIS')).toHaveCount(0);
  });

  await test.step('the payment stands in its order', async () => {
    await show('Rapprochées');
    await row('ARDECHE BOIS').getByText('VIR SEPA ARDECHE BOIS').click();
    await page.getByRole('dialog').getByRole('link', { name: 'Ouvrir le dossier' }).click();
    await expect(
      page
        .getByRole('main')
        .getByText(/Règlement reçu du client.*522,00/)
        .first(),
    ).toBeVisible();
    await page.goBack();
  });

  await test.step('an internal transfer is set aside', async () => {
    await show('À rapprocher');
    await row('LIVRET').getByText('LIVRET').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Mettre de côté' }).click();
    await expect(page.getByRole('dialog')).not.toContainText('LIVRET');
    await leaveLine(page);
    await expect(row('LIVRET')).toHaveCount(0);
  });

  await test.step('the same file again brings nothing, one that overlaps it only what is new', async () => {
    await choose(desktop, 'novembre.csv', november);
    await expect(page.getByText('Ce fichier a déjà été lu')).toBeVisible();
    await choose(desktop, 'suite.csv', later);
    await expect(page.getByText('3 opérations, dont 2 déjà connues.')).toBeVisible();
    await expect(page.getByRole('row')).toHaveCount(3);
    await expect(row('VIR RECU')).toHaveCount(1);
    await expect(row('VIR INCONNU')).toHaveCount(1);
  });

  await test.step('a confirmation taken back puts the line back, and may be made again', async () => {
    await show('Rapprochées');
    await row('ARDECHE BOIS').getByText('VIR SEPA ARDECHE BOIS').click();
    await page.getByRole('dialog').getByRole('button', { name: 'Remettre à rapprocher' }).click();
    await show('À rapprocher');
    await expect(row('ARDECHE BOIS')).toContainText('même montant, nom « Ardèche Bois » dans le libellé');
    await page.getByRole('button', { name: 'Confirmer la ligne sûre' }).click();
    await expect(row('ARDECHE BOIS')).toHaveCount(0);
    await page.getByRole('button', { name: 'Annuler' }).click();
    await expect(row('ARDECHE BOIS')).toHaveCount(1);
  });
});

test('a file that is no statement is refused with what to do', async ({ desktop }) => {
  const { page } = desktop;
  await enterDemonstration(page);
  await page.goto(`${page.url().split('#')[0]}#/reglements/banque`);
  await choose(desktop, 'releve.pdf', '%PDF-1.7');
  await expect(
    page.getByText('Ce fichier est un PDF. Sur le site de votre banque, choisissez l’export CSV'),
  ).toBeVisible();
});
