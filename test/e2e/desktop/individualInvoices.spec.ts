import type { Page } from '@playwright/test';
import { clientId } from '../../../shared/demonstration/clients.ts';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { wakeOn } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { type InvoiceData, issueFrom, lineToInvoice, readInvoice } from '../support/invoices.ts';
import { plain, printAndRead } from '../support/paper.ts';
import { goTo } from '../support/steps.ts';

/**
 * 580,00 € excl. tax are 696,00 €: 116,00 € of VAT. Signed at a distance on 27 February 2026, fourteen days to withdraw:
 * Friday 13 March is the last, nothing may be asked before the 14th. Then 30 % at the most: 696,00 × 0,3 = 208,80 €
 * (174,00 + 34,80). The rest, 487,20 €, goes by days of training, 2 and 3 April: 243,60 € each (203,00 + 40,60). The
 * final invoice takes the price without the instalment invoiced apart, 696,00 − 243,60 = 452,40 € (377,00 + 75,40), and
 * deducts the deposit: 243,60 € are left. Of the first instalment 100,00 € were paid, 143,60 € are left: 387,20 € in all.
 */
const person = 'VIDAL Anne';
const today = civilDay('2026-03-02');
const windowEnd = civilDay('2026-03-13');
const payableFrom = civilDay('2026-03-14');
const eve = civilDay('2026-04-01');
const firstDay = civilDay('2026-04-02');
const secondDay = civilDay('2026-04-03');
const monthsLater = civilDay('2026-06-30');

/** What a consumer never reads on an invoice (L441-10 C. com. is not for them), and always does (L616-1 C. conso.). */
function isForConsumer({ text, data }: { readonly text: string; readonly data: InvoiceData }): void {
  for (const page of [text, data.penalties, data.lumpSum]) {
    expect.soft(page).not.toContain('40,00 €');
    expect.soft(page).not.toMatch(/majoré|Banque centrale|trois fois/);
  }
  expect.soft(text).toContain('Médiation des Boutières');
  expect.soft(text).toContain('mediation-des-boutieres.example');
}

const figures = ({ type, exclTax, vat, total, prepaid, due }: InvoiceData) => ({
  type,
  exclTax,
  vat,
  total,
  prepaid,
  due,
});

/** Règlements, « À encaisser »: what is left of an invoice of the person. */
async function collect(page: Page, number: string, proposed: string, amount: string): Promise<void> {
  const { press, type } = withMouse(page);
  await goTo(withMouse(page), 'Règlements');
  await press(button(page, 'À encaisser'));
  await press(page.getByRole('row').filter({ hasText: number }).getByRole('gridcell').nth(1));
  await expect(field(page, 'Montant reçu')).toHaveValue(proposed);
  await type(field(page, 'Montant reçu'), amount);
  await press(button(page.getByRole('dialog'), 'Encaisser'));
  await expect(page.getByRole('dialog')).toBeHidden();
}

test('an individual pays by instalments: each is invoiced in its time, without 40 € nor penalty', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  const { press, type } = hands;
  const told = toldOrders.find(({ client }) => client === person);
  const order = `/dossiers/${told ? orderId(told) : ''}`;
  await wakeOn(page, today, '/');
  await enterDemonstration(page);

  await test.step('the contract says when and how much', async () => {
    await wakeOn(page, windowEnd, `${order}?volet=documents`);
    await press(page.getByRole('tabpanel').getByRole('link', { name: /^CTR-/ }));
    const contract = plain(await printAndRead(desktop, hands, 'contrat'));
    for (const part of ['696,00', '208,80', '243,60', 'Médiation des Boutières'])
      expect.soft(contract).toContain(part);
    expect.soft(contract).not.toContain('40,00 €');
  });

  const request = async (amount: string): Promise<void> => {
    await page.goto(`${page.url().split('#')[0]}#${order}?acte=request`);
    await type(field(page.getByRole('dialog'), 'Montant'), amount);
  };
  await test.step('on the last day of the window nothing may be asked', async () => {
    await request('208,80');
    await expect(page.getByRole('dialog').getByText('Sans effet.')).toBeVisible();
    await wakeOn(page, windowEnd, '/reglements');
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    await expect(lineToInvoice(page, person)).toHaveCount(0);
  });

  await test.step('the day after, 30 % and not a cent more', async () => {
    await wakeOn(page, payableFrom, order);
    await request('208,81');
    await expect(page.getByRole('dialog').getByText('Sans effet.')).toBeVisible();
    await type(field(page.getByRole('dialog'), 'Montant'), '208,80');
    await expect(page.getByRole('dialog').getByText('Sans effet.')).toBeHidden();
    await press(button(page.getByRole('dialog'), 'Inscrire la demande'));
    await expect(page.getByRole('dialog')).toBeHidden();
  });

  await test.step('the first payment is invoiced when it is received', async () => {
    await page.goto(`${page.url().split('#')[0]}#${order}?acte=payment`);
    await expect(field(page.getByRole('dialog'), 'Montant')).toHaveValue('208,80');
    await press(button(page.getByRole('dialog'), 'Inscrire le règlement'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await issueFrom(hands, person);
    const read = await readInvoice(desktop, hands, 'acompte');
    isForConsumer(read);
    expect(figures(read.data)).toEqual({
      type: '386',
      exclTax: '174.00',
      vat: '34.80',
      total: '208.80',
      prepaid: '208.80',
      due: '0.00',
    });
  });

  await test.step('on the eve of the training no instalment is proposed', async () => {
    await wakeOn(page, eve, '/reglements');
    await expect(page.getByRole('gridcell').first()).toBeVisible();
    await expect(lineToInvoice(page, person)).toHaveCount(0);
  });

  const instalment = await test.step('on its first day, the first instalment', async () => {
    await wakeOn(page, firstDay, '/reglements');
    await expect(lineToInvoice(page, person)).toContainText(/À facturer, 243,60\s€/);
    await issueFrom(hands, person);
    const read = await readInvoice(desktop, hands, 'echeance');
    isForConsumer(read);
    expect(read.text).toContain('À régler au plus tard le 2 avril 2026 : 243,60 €');
    expect(figures(read.data)).toEqual({
      type: '380',
      exclTax: '203.00',
      vat: '40.60',
      total: '243.60',
      prepaid: '',
      due: '243.60',
    });
    return read.number;
  });
  await test.step('it is paid in part', () => collect(page, instalment, '243,60', '100'));

  const final = await test.step('the training done, the final invoice deducts the deposit', async () => {
    await wakeOn(page, secondDay, `${order}?acte=delivered`);
    await press(button(page.getByRole('dialog'), 'Inscrire la réalisation'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await issueFrom(hands, person);
    const read = await readInvoice(desktop, hands, 'facture');
    isForConsumer(read);
    expect(figures(read.data)).toEqual({
      type: '380',
      exclTax: '377.00',
      vat: '75.40',
      total: '452.40',
      prepaid: '208.80',
      due: '243.60',
    });
    return read.number;
  });

  await test.step('months late, without a formal notice, nothing is added', async () => {
    await wakeOn(page, monthsLater, '/reglements');
    await collect(page, instalment, '143,60', '143,60');
    await collect(page, final, '243,60', '243,60');
    await page.goto(`${page.url().split('#')[0]}#/clients/${clientId(person)}/compte`);
    const account = plain(await printAndRead(desktop, hands, 'releve'));
    for (const part of [instalment, final, '100,00', '143,60', '243,60', 'votre compte est soldé'])
      expect.soft(account).toContain(part);
    expect.soft(account).not.toMatch(/40,00 €|indemnité|Intérêts/);
  });
});
