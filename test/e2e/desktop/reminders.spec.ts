import type { Locator, Page } from '@playwright/test';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { plain, printAndRead } from '../support/paper.ts';
import { goTo } from '../support/steps.ts';
import { wakeOn } from '../support/days.ts';

/** 1 600,00 € excl. tax, 1 920,00 € incl. tax; a deposit of 30 %, 576,00 €, was paid: 1 344,00 € are late. */
const late = 'Hôtel des Gorges';

/** The application on another morning, once its screen is there. */
async function morningOf(page: Page, day: CivilDay): Promise<void> {
  await wakeOn(page, day);
  await expect(page.getByRole('navigation').first()).toBeVisible();
}

async function showLate(page: Page): Promise<Locator> {
  await goTo(withMouse(page), 'Règlements');
  await button(page.getByRole('main'), 'En retard').click();
  return page.getByRole('row').filter({ hasText: late });
}

/** Opens the line of the client who is late, and its letter. */
async function askLetter(page: Page): Promise<Locator> {
  const row = await showLate(page);
  await row.getByRole('gridcell').nth(1).click();
  return page.getByRole('dialog');
}

test('relance 1, relance 2, formal notice, each on its day; a payment ends it', async ({ desktop }) => {
  const { page } = desktop;
  const hands = withMouse(page);
  const today = todayHere();
  await enterDemonstration(page);

  await test.step('all that is late is chosen at once, by the box of the head', async () => {
    await showLate(page);
    const lines = page.getByRole('gridcell').getByRole('checkbox');
    await expect(lines).not.toHaveCount(0);
    const count = await lines.count();
    await page.getByRole('columnheader').getByRole('checkbox').check();
    await expect(button(page, `Relancer ${count} factures`)).toBeEnabled();
    await lines.first().uncheck();
    await expect(
      button(page, count === 2 ? 'Relancer 1 facture' : `Relancer ${count - 1} factures`),
    ).toBeEnabled();
    await lines.last().uncheck();
  });

  await test.step('relance 1: courteous, with what is late', async () => {
    const dialog = await askLetter(page);
    await expect(dialog.getByText(`${late}, relance 1`)).toBeVisible();
    await button(dialog, 'Émettre la lettre').click();
    await expect(page.getByText('(vérifiée)')).toBeVisible();
    const text = plain(await printAndRead(desktop, hands, 'relance-1'));
    expect(text).toContain('Il s’agit sans doute d’un oubli : nous vous remercions de régler 1 344,00 €');
    expect(text).toContain('l’indemnité forfaitaire pour frais de recouvrement, de 40,00 €');
    expect(text).not.toContain('mise en demeure');
  });

  await test.step('a second one on the same day is refused', async () => {
    const dialog = await askLetter(page);
    await button(dialog, 'Relance 2').click();
    await field(dialog, 'Pourquoi l’envoyer maintenant').fill('Le client ne répond pas.');
    await button(dialog, 'Émettre la lettre').click();
    await expect(page.getByText(/déjà partie aujourd’hui/)).toBeVisible();
  });

  const second = addDays(today, 8);
  await test.step('relance 2, eight days later: firm, interest to date and 40 €', async () => {
    await morningOf(page, second);
    const row = await showLate(page);
    await expect(row).toContainText(`Relance 1, ${formatNumericDay(today)}`);
    const dialog = await askLetter(page);
    await expect(dialog.getByText(`${late}, relance 2`)).toBeVisible();
    await expect(field(dialog, 'Pourquoi l’envoyer maintenant')).toHaveCount(0);
    await button(dialog, 'Émettre la lettre').click();
    await expect(page.getByText('(vérifiée)')).toBeVisible();
    const text = plain(await printAndRead(desktop, hands, 'relance-2'));
    expect(text).toContain('Dernière relance avant mise en demeure');
    expect(text).toContain('Malgré notre relance du');
    expect(text).toContain('Indemnité forfaitaire de recouvrement 40,00');
    expect(text).toContain('peut suspendre les formations en cours et à venir');
  });

  const third = addDays(second, 15);
  await test.step('the formal notice, fifteen days later', async () => {
    await morningOf(page, third);
    const dialog = await askLetter(page);
    await expect(dialog.getByText(`${late}, mise en demeure`)).toBeVisible();
    await button(dialog, 'Émettre la lettre').click();
    await expect(page.getByText('(vérifiée)')).toBeVisible();
    const text = plain(await printAndRead(desktop, hands, 'mise-en-demeure'));
    expect(text).toContain('Lettre recommandée avec avis de réception');
    expect(text).toContain('Indemnité forfaitaire de recouvrement 40,00');
  });

  await test.step('once paid, interest and 40 € included, nothing is late any more', async () => {
    const told = toldOrders.find(({ client }) => client === late);
    await page.goto(`${page.url().split('#')[0]}#/dossiers/${told ? orderId(told) : ''}?acte=payment`);
    const dialog = page.getByRole('dialog');
    await field(dialog, 'Montant').fill('1500');
    // More than the invoice: the interest and the 40 € of clause 3.4 are in it.
    await field(dialog, 'Note').fill('Intérêts et indemnité compris.');
    await button(dialog, 'Inscrire le règlement').click();
    await expect(dialog).toBeHidden();
    await expect(await showLate(page)).toHaveCount(0);
  });
});
