import { clientId } from '../../../shared/demonstration/clients.ts';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { wakeOn } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field, fillIn } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { issueFrom, readInvoice } from '../support/invoices.ts';
import { plain, printAndRead, words } from '../support/paper.ts';
import { goTo } from '../support/steps.ts';

/**
 * 1 450,00 € excl. tax are 1 740,00 €: 290,00 € of VAT. The deposit is waived, for a public body pays once the service
 * is done. The training ends on 17 March 2026 and is invoiced on the 18th: payable within thirty days, by 17 April.
 * Interest runs from the 18th at the rate of the first semester of 2026, 2,15 % + 8 points = 10,15 %, and keeps it
 * beyond 1 July. On 17 July, 91 days: 1 740,00 × 10,15 % × 91 / 365 = 44,0315, so 44,03 €; with the rate of the second
 * semester it would be 44,23 €. The lump sum is 40,00 €: 1 824,03 € in all.
 */
const town = 'Commune de Saint-Elme-sur-Ouvèze';
const today = civilDay('2026-03-02');
const invoicedOn = civilDay('2026-03-18');
const lastDay = civilDay('2026-04-17');
const lateOn = civilDay('2026-07-17');

test('a public body pays after the service, within thirty days, or owes the public rate and 40 €', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  const { press } = hands;
  const told = toldOrders.find(({ client }) => client === town);
  const order = `/dossiers/${told ? orderId(told) : ''}`;
  const row = page.getByRole('row').filter({ hasText: town });
  await wakeOn(page, today, '/');
  await enterDemonstration(page);

  await test.step('the contract is final without a deposit', async () => {
    await wakeOn(page, today, order);
    await expect(page.getByText(/^Contrat définitif/).first()).toBeVisible();
    await expect(page.getByText(/Acompte.*(levé|dispens)/i).first()).toBeVisible();
  });

  await test.step('what Chorus Pro wants is said in the order', async () => {
    await wakeOn(page, today, `${order}/modifier`);
    await expect(field(page, 'Numéro d’engagement')).toHaveValue('ENG-0318');
    await fillIn(page, { 'Code service': 'SRV-COMPTA' });
    await press(button(page, 'Enregistrer'));
    await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
  });

  const number = await test.step('the invoice, the day after the training', async () => {
    await wakeOn(page, invoicedOn, `${order}?acte=delivered`);
    await press(button(page.getByRole('dialog'), 'Inscrire la réalisation'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await issueFrom(hands, town);
    const read = await readInvoice(desktop, hands, 'facture');
    for (const part of [
      town,
      'Code service',
      'SRV-COMPTA',
      'N° d’engagement',
      'ENG-0318',
      '1 450,00',
      '290,00',
      '1 740,00',
      'À régler au plus tard le 17 avril 2026 : 1 740,00 €',
      'majoré de huit points',
      '10,15 %',
      '40,00 €',
    ])
      expect.soft(read.text).toContain(part);
    expect(read.data).toEqual({
      type: '380',
      buyer: town,
      service: 'SRV-COMPTA',
      engagement: 'ENG-0318',
      exclTax: '1450.00',
      vat: '290.00',
      total: '1740.00',
      prepaid: '',
      due: '1740.00',
      dueOn: '20260417',
      preceding: '',
      penalties: expect.stringContaining('majoré de huit points'),
      lumpSum: expect.stringContaining('40,00'),
    });
    return read.number;
  });

  const showLate = async (): Promise<void> => {
    await goTo(hands, 'Règlements');
    await press(button(page.getByRole('main'), 'En retard'));
  };
  await test.step('on the last day it is not late', async () => {
    await wakeOn(page, lastDay, '/reglements');
    await showLate();
    await expect(page.getByRole('row').filter({ hasText: 'Garage de la Payre' })).toBeVisible();
    await expect(row).toHaveCount(0);
  });

  await test.step('three months late, the order tells the interest and the lump sum', async () => {
    await wakeOn(page, lateOn, order);
    await expect(page.getByText(words('44,03 €')).first()).toBeVisible();
    await expect(page.getByText(words('40,00 €')).first()).toBeVisible();
  });

  await test.step('once all of it is paid, nothing is late and the account is settled', async () => {
    await wakeOn(page, lateOn, '/reglements');
    await press(button(page, 'À encaisser'));
    await press(row.filter({ hasText: number }).getByRole('gridcell').nth(1));
    await expect(field(page, 'Montant reçu')).toHaveValue('1740');
    await hands.check(page.getByRole('checkbox', { name: 'Payer Intérêts de retard et indemnité' }));
    await expect(field(page, 'Montant reçu')).toHaveValue('1\u202f824,03');
    await press(button(page.getByRole('dialog'), 'Encaisser'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await showLate();
    await expect(row).toHaveCount(0);
    await page.goto(`${page.url().split('#')[0]}#/clients/${clientId(town)}/compte`);
    const account = plain(await printAndRead(desktop, hands, 'releve'));
    for (const part of [number, '1 824,03', '84,03', 'votre compte est soldé'])
      expect.soft(account).toContain(part);
  });
});
