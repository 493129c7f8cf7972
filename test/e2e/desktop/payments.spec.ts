import type { Page } from '@playwright/test';
import { clientId } from '../../../shared/demonstration/clients.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { plain, printAndRead } from '../support/paper.ts';
import { goTo } from '../support/steps.ts';

/** 1 600,00 € excl. tax are 1 920,00 €; the deposit of 576,00 € is paid: 1 344,00 € are left. */
const hotel = 'Hôtel des Gorges';
/** 890,00 € excl. tax are 1 068,00 €, of which 320,40 € are paid: 747,60 € are left. */
const garage = 'Garage de la Payre';

const addressOf = (page: Page, path: string): string => `${page.url().split('#')[0]}#${path}`;

async function openTab({ page, press }: Hands, tab: string): Promise<void> {
  await goTo({ page, press } as Hands, 'Règlements');
  await press(button(page, tab));
}

const lineOf = (page: Page, client: string) => page.getByRole('row').filter({ hasText: client });
const dialogText = async (page: Page): Promise<string> =>
  plain((await page.getByRole('dialog').textContent()) ?? '');

test('Règlements receives money in three keystrokes, takes a mistake back, gives back what is too much', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  const { press, type } = hands;
  await enterDemonstration(page);

  await test.step('one key opens « Encaisser » on the line, Enter records what is left, once', async () => {
    await openTab(hands, 'À encaisser');
    await lineOf(page, hotel).getByRole('gridcell').nth(1).focus();
    await page.keyboard.press('e');
    await expect(field(page, 'Montant reçu')).toHaveValue('1344');
    await expect.poll(() => dialogText(page)).toMatch(/Après : FA-\S+ est réglée\./);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(lineOf(page, hotel)).toBeHidden();
  });

  await test.step('a mistake is taken back with its reason, and the invoice is due again', async () => {
    await openTab(hands, 'Reçus');
    const received = lineOf(page, hotel).filter({ hasText: /1\s344,00/ });
    await expect(received).toHaveCount(1);
    await press(received.getByRole('gridcell').first());
    await type(field(page, 'Raison'), 'Virement d’un autre client');
    await expect.poll(() => dialogText(page)).toMatch(/FA-\S+ : 1 344,00 € de nouveau dus/);
    await press(button(page.getByRole('dialog'), 'Reprendre ce règlement'));
    await expect(received).toContainText('Corrigé');
    await openTab(hands, 'À encaisser');
    await expect(lineOf(page, hotel)).toContainText(/1\s344,00/);
  });

  await test.step('too much is kept as an advance, then goes back', async () => {
    await press(lineOf(page, hotel).getByRole('gridcell').nth(1));
    await type(field(page, 'Montant reçu'), '1500');
    await press(button(page.getByRole('dialog'), 'Encaisser'));
    await expect.poll(() => dialogText(page)).toContain('156,00 € de plus que ce qui est réparti');
    await hands.check(page.getByRole('radio', { name: /Garder en avance/ }));
    await press(button(page.getByRole('dialog'), 'Encaisser'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await openTab(hands, 'À rembourser');
    await expect(lineOf(page, hotel)).toContainText('Gardé en avance');
    await press(lineOf(page, hotel).getByRole('gridcell').first());
    // What is beyond the invoice first covers its interest and the 40 €: the rest is less than 116,00 €.
    await expect(field(page, 'Montant rendu')).toHaveValue(/^1[01]\d(,\d{1,2})?$/);
    await page.keyboard.press('Enter');
    await expect(page.getByRole('dialog')).toBeHidden();
    await expect(lineOf(page, hotel)).toBeHidden();
  });

  await test.step('the account tells it, on the screen and on paper', async () => {
    await page.goto(addressOf(page, `/clients/${clientId(hotel)}/compte`));
    await expect(lineOf(page, 'Remboursement, virement')).toBeVisible();
    const read = plain(await printAndRead(desktop, hands, 'releve-hotel'));
    for (const part of [
      'RELEVÉ DE COMPTE',
      hotel,
      '1 500,00',
      'Intérêts de retard et indemnité',
      'votre compte est soldé',
    ])
      expect.soft(read).toContain(part);
  });
});

test('a cheque pays a part of an invoice and comes back unpaid: the account keeps both in sight', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  const { press, type } = hands;
  await enterDemonstration(page);
  await test.step('a cheque pays a part, comes back unpaid, and the whole is due again', async () => {
    await openTab(hands, 'À encaisser');
    await press(lineOf(page, garage).getByRole('gridcell').nth(1));
    await type(field(page, 'Montant reçu'), '300');
    await field(page, 'Moyen').selectOption({ label: 'Chèque' });
    await type(field(page, 'N° du chèque'), '0042317');
    await expect.poll(() => dialogText(page)).toMatch(/FA-\S+ : reste 447,60 €\./);
    await press(button(page.getByRole('dialog'), 'Encaisser'));
    await expect(lineOf(page, garage)).toContainText('447,60');
    await openTab(hands, 'Reçus');
    const cheque = lineOf(page, garage).filter({ hasText: '0042317' });
    await expect(cheque).toContainText('Chèque, sauf bonne fin');
    await press(cheque.getByRole('gridcell').first());
    await hands.check(page.getByRole('radio', { name: /Chèque revenu impayé/ }));
    await type(field(page, 'Raison'), 'Sans provision');
    await press(button(page.getByRole('dialog'), 'Reprendre ce règlement'));
    await expect(cheque).toContainText('Revenu impayé');
    await openTab(hands, 'À encaisser');
    await expect(lineOf(page, garage)).toContainText('747,60');
  });

  await test.step('the account tells it, on the screen and on paper', async () => {
    await page.goto(addressOf(page, `/clients/${clientId(garage)}/compte`));
    await expect(lineOf(page, 'Chèque revenu impayé')).toContainText('300,00');
    const read = plain(await printAndRead(desktop, hands, 'releve-garage'));
    for (const part of ['RELEVÉ DE COMPTE', garage, 'Chèque revenu impayé', '0042317', '747,60'])
      expect.soft(read).toContain(part);
  });
});
