import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { expect, test } from '../support/desktopTest.ts';
import { withMouse } from '../support/hands.ts';
import { readInvoice } from '../support/invoices.ts';
import { backToOrder, goTo, issueNext } from '../support/steps.ts';

/** 1 160,00 € excl. tax are 1 392,00 € incl. tax; a deposit of 30 %, 417,60 €: 348,00 € and 69,60 € of VAT. */
const client = 'Menuiserie Roche';

test('a deposit received is invoiced, with its data within; a credit note takes it back', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  await enterDemonstration(page);
  const told = toldOrders.find((one) => one.client === client);
  const order = `${page.url().split('#')[0]}#/dossiers/${told ? orderId(told) : ''}?volet=documents`;
  await page.goto(order);

  await issueNext(hands, 'Émettre : Facture d’acompte');
  const { text, number, data } = await readInvoice(desktop, hands, 'acompte');
  for (const part of [
    'FACTURE D’ACOMPTE',
    '348,00',
    '69,60',
    '417,60',
    'Cette facture est réglée depuis le',
    '40,00 €',
  ])
    expect.soft(text).toContain(part);
  expect(data).toMatchObject({ type: '386', total: '417.60', due: '0.00' });

  await test.step('Règlements shows it, settled', async () => {
    await goTo(hands, 'Règlements');
    await page
      .getByRole('radio', { name: 'Toutes les factures' })
      .or(page.getByRole('button', { name: 'Toutes les factures' }))
      .first()
      .click();
    const row = page.getByRole('row').filter({ hasText: number });
    await expect(row).toContainText('Réglée');
  });
  await page.goto(order);
  await issueNext(hands, 'Émettre : Avoir');
  const note = await readInvoice(desktop, hands, 'avoir');
  for (const part of ['AVOIR', number, '417,60']) expect.soft(note.text).toContain(part);
  await backToOrder(hands);
});
