import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { expect, test } from '../support/desktopTest.ts';
import { withMouse } from '../support/hands.ts';
import { printAndRead } from '../support/paper.ts';
import { backToOrder, goTo, issueNext } from '../support/steps.ts';

/** 1 160,00 € excl. tax are 1 392,00 € incl. tax; a deposit of 30 %, 417,60 €: 348,00 € and 69,60 € of VAT. */
const client = 'Menuiserie Roche';

async function xmlWithin(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const attached = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
  await pdf.destroy();
  return new TextDecoder().decode(attached['factur-x.xml']?.content);
}

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
  const invoice = await printAndRead(desktop, hands, 'acompte');
  for (const part of [
    'FACTURE D’ACOMPTE',
    '348,00',
    '69,60',
    '417,60',
    'Cette facture est réglée depuis le',
    '40,00 €',
  ])
    expect.soft(invoice).toContain(part);
  const number = /N° (FA-\d{4}-\d{4})/.exec(invoice)?.[1] ?? '';
  const xml = await xmlWithin(new Uint8Array(await readFile(`${desktop.folder}/acompte.pdf`)));
  for (const part of [
    `<ram:ID>${number}</ram:ID><ram:TypeCode>386</ram:TypeCode>`,
    '<ram:GrandTotalAmount>417.60</ram:GrandTotalAmount>',
    '<ram:DuePayableAmount>0.00</ram:DuePayableAmount>',
  ])
    expect.soft(xml).toContain(part);

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
  const note = await printAndRead(desktop, hands, 'avoir');
  for (const part of ['AVOIR', number, '417,60']) expect.soft(note).toContain(part);
  await backToOrder(hands);
});
