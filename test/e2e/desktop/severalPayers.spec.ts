import type { Page } from '@playwright/test';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { lastDayOf } from '../../../shared/demonstration/sessions.ts';
import { addDays } from '../../../shared/domain/dates/civilDay.ts';
import { formatShortDay } from '../../../shared/domain/dates/formatDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { wakeOn } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { words } from '../support/paper.ts';
import { goTo } from '../support/steps.ts';

/**
 * Two people at 580,00 € excl. tax: 1 392,00 €, of which 417,60 € are paid. The OPCO agreed to 800,00 € for 28 hours, a
 * second payer to 300,00 € for 10: after 5 of them it owes 150,00 €, and 24,40 € are left to the client.
 */
const funded = 'Menuiserie Roche';
const opco = 'OPCO Artisanat et Territoires';
const second = 'Mutuelle du Haut-Vivarais';

const dialogOf = (page: Page) => page.getByRole('dialog');

/** Opens an act of the order, fills it, records it. */
async function act(
  { page, press }: Hands,
  address: string,
  save: string,
  fill: () => Promise<void>,
): Promise<void> {
  // The same act twice is the same address: one comes to it from elsewhere.
  await page.goto(`${page.url().split('#')[0]}#/dossiers`);
  await expect(page.getByRole('heading', { level: 1, name: 'Dossiers' })).toBeVisible();
  await page.goto(`${page.url().split('#')[0]}#${address}`);
  await expect(button(dialogOf(page), save)).toBeVisible();
  await fill();
  await press(button(dialogOf(page), save));
  await expect(dialogOf(page)).toBeHidden();
}

/** Issues the invoice of the first payer that has none yet; the dialog says which. */
async function invoice({ page, press }: Hands, order: string, payer: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#${order}?emettre=opcoInvoice`);
  await expect(dialogOf(page)).toContainText(`adressée à ${payer}`);
  await press(button(dialogOf(page), 'Émettre'));
  await expect(page.getByText('(vérifiée)')).toBeVisible();
}

test('two payers share a price: hours, refusal, invoices, payments and a refund, each by its name', async ({
  desktop,
}) => {
  test.setTimeout(240_000);
  const { page } = desktop;
  const hands = withMouse(page);
  const { press, type, pick, find } = hands;
  const end = lastDayOf('inter', todayHere());
  const told = toldOrders.find(({ client }) => client === funded);
  const order = `/dossiers/${told ? orderId(told) : ''}`;
  await enterDemonstration(page);

  await test.step('a second payer is added to the order', async () => {
    await page.goto(`${page.url().split('#')[0]}#${order}/modifier`);
    await press(button(page, 'Ajouter un payeur'));
    const payer = page.getByRole('group', { name: /^Payeur/ }).last();
    await find(payer.getByRole('combobox', { name: 'Payeur', exact: true }), second);
    await type(field(payer, 'Accordée le'), formatShortDay(addDays(todayHere(), -5)));
    await type(field(payer, 'Montant accordé'), '300');
    await pick(field(payer, 'Ce montant est'), 'TTC');
    await type(field(payer, 'Heures-stagiaires'), '10');
    await press(button(page, 'Enregistrer'));
    await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
  });

  await test.step('its refusal is told by its name, and taken back', async () => {
    await act(hands, `${order}?acte=fundingRefused`, 'Inscrire le refus', async () => {
      await pick(field(dialogOf(page), 'Refusée par'), second);
      await expect(dialogOf(page)).toContainText(`Prise en charge par ${second} refusée`);
    });
    await page.getByRole('tab', { name: 'Journal' }).click();
    await press(button(page, `Corriger : Prise en charge refusée par ${second}`));
    await press(button(dialogOf(page), 'Corriger'));
    await expect(dialogOf(page)).toBeHidden();
  });

  await test.step('the hours of each are told', async () => {
    await wakeOn(page, addDays(end, 1), order);
    await act(hands, `${order}?acte=delivered`, 'Inscrire la réalisation', async () => {
      const hours = dialogOf(page).getByRole('group', { name: /par payeur/ });
      await type(field(hours, opco), '28');
      await type(field(hours, second), '5');
    });
    const due = page.getByRole('region', { name: 'Ce qui est dû' });
    await expect(due.getByText(words(`Reste dû par ${second}`))).toBeVisible();
    await expect(due).toContainText(/150,00/);
  });

  await test.step('each has its invoice', async () => {
    await invoice(hands, order, opco);
    await invoice(hands, order, second);
    await goTo(hands, 'Règlements');
    await press(button(page, 'À encaisser'));
    await expect(page.getByRole('row').filter({ hasText: opco })).toContainText(/800,00/);
    await expect(page.getByRole('row').filter({ hasText: second })).toContainText(/150,00/);
  });

  await test.step('each pays; the second pays 50,00 € too much', async () => {
    await act(hands, `${order}?acte=payment`, 'Inscrire le règlement', async () => {
      await pick(field(dialogOf(page), 'Payé par'), opco);
      await expect(field(dialogOf(page), 'Montant')).toHaveValue('800,00');
    });
    await act(hands, `${order}?acte=payment`, 'Inscrire le règlement', async () => {
      await pick(field(dialogOf(page), 'Payé par'), second);
      await expect(field(dialogOf(page), 'Montant')).toHaveValue('150,00');
      await type(field(dialogOf(page), 'Montant'), '200');
      await type(field(dialogOf(page), 'Note'), 'Réglé sur l’accord entier');
    });
  });

  await test.step('what is beyond goes back to it', async () => {
    await goTo(hands, 'Règlements');
    await press(button(page, 'À rembourser'));
    const line = page.getByRole('row').filter({ hasText: second });
    await expect(line).toContainText('50,00');
    await press(line.getByRole('gridcell').first());
    await expect(field(page, 'Montant rendu')).toHaveValue('50');
    await press(button(dialogOf(page), 'Inscrire le remboursement'));
    await expect(line).toBeHidden();
    await page.goto(`${page.url().split('#')[0]}#${order}?volet=journal`);
    for (const title of [
      `Règlement reçu d’${opco} : 800,00 €`,
      `Règlement reçu de ${second} : 200,00 €`,
      `Remboursé à ${second} : 50,00 €`,
    ])
      await expect(page.getByText(words(title)).first()).toBeVisible();
  });
});
