import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { lastDayOf } from '../../../shared/demonstration/sessions.ts';
import { addDays, addMonths } from '../../../shared/domain/dates/civilDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { wakeOn } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { issueFrom, readInvoice } from '../support/invoices.ts';
import { goTo } from '../support/steps.ts';

/**
 * Two people at 580,00 € excl. tax: 1 392,00 € (1 160,00 + 232,00). The OPCO agreed to 800,00 € incl. tax (666,67 +
 * 133,33). The cases are O1, O4 and O6 of law.md 3.3.
 */
const funded = 'Menuiserie Roche';
const opco = 'OPCO Artisanat et Territoires';

const told = ({
  data: { type, buyer, exclTax, vat, total, preceding },
}: Awaited<ReturnType<typeof readInvoice>>) => ({ type, buyer, exclTax, vat, total, preceding });

test('what an OPCO does not pay within its month goes to the client, and comes back when it pays', async ({
  desktop,
}) => {
  test.setTimeout(240_000);
  const { page } = desktop;
  const hands = withMouse(page);
  const today = todayHere();
  const end = lastDayOf('inter', today);
  const limit = addMonths(end, 1);
  const found = toldOrders.find(({ client }) => client === funded);
  const order = `/dossiers/${found ? orderId(found) : ''}`;
  const shared = { exclTax: '666.67', vat: '133.33', total: '800.00' };
  await enterDemonstration(page);

  const invoiced = await test.step('O1: the OPCO is invoiced its share', async () => {
    await wakeOn(page, addDays(end, 1), `${order}?acte=delivered`);
    await hands.press(button(page.getByRole('dialog'), 'Inscrire la réalisation'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await issueFrom(hands, 'Part de l’OPCO à facturer pour Menuiserie Roche');
    const read = await readInvoice(desktop, hands, 'opco');
    for (const part of [opco, 'PEC-84-07-0451', '666,67', '133,33', '800,00'])
      expect.soft(read.text).toContain(part);
    expect(told(read)).toEqual({ type: '380', buyer: opco, ...shared, preceding: '' });
    return read.number;
  });

  await test.step('nothing moves on the last day of its month', async () => {
    await wakeOn(page, limit, '/reglements');
    await expect(page.getByRole('heading', { name: 'Règlements' })).toBeVisible();
    await expect(page.getByRole('row').filter({ hasText: 'Avoir à l’OPCO' })).toHaveCount(0);
  });

  await test.step('O4: the day after, an avoir to the OPCO, then the invoice of the client', async () => {
    await wakeOn(page, addDays(limit, 1), '/reglements');
    await expect(
      page.getByRole('row').filter({ hasText: 'Après l’avoir à l’OPCO, facture au client' }),
    ).toBeVisible();
    await issueFrom(hands, 'Avoir à l’OPCO pour Menuiserie Roche');
    const note = await readInvoice(desktop, hands, 'avoir');
    for (const part of ['AVOIR', invoiced, '800,00', 'n’a pas réglée dans son délai'])
      expect.soft(note.text).toContain(part);
    expect(told(note)).toEqual({ type: '381', buyer: opco, ...shared, preceding: invoiced });
  });

  const moved = await test.step('the client is asked for the same sum', async () => {
    await issueFrom(hands, 'Part non réglée par l’OPCO, facture au client');
    const read = await readInvoice(desktop, hands, 'client');
    expect(told(read)).toEqual({ type: '380', buyer: funded, ...shared, preceding: '' });
    return read.number;
  });

  await test.step('O6: the OPCO pays after all, and the client is given an avoir', async () => {
    await wakeOn(page, addDays(limit, 16), `${order}?acte=payment`);
    const dialog = page.getByRole('dialog');
    await hands.pick(field(dialog, 'Payé par'), 'L’OPCO');
    await hands.type(field(dialog, 'Montant'), '800');
    await hands.press(button(dialog, 'Inscrire le règlement'));
    await expect(dialog).toBeHidden();
    await issueFrom(hands, 'réglés par l’OPCO');
    const note = await readInvoice(desktop, hands, 'rendu');
    expect(told(note)).toEqual({ type: '381', buyer: funded, ...shared, preceding: moved });
  });

  await test.step('nothing is proposed twice', async () => {
    await goTo(hands, 'Règlements');
    await expect(
      page.getByRole('row').filter({ hasText: 'Part de l’OPCO à facturer pour Menuiserie Roche' }),
    ).toBeVisible();
    for (const line of ['Avoir à l’OPCO', 'réglés par l’OPCO', 'Part non réglée par l’OPCO'])
      await expect(page.getByRole('row').filter({ hasText: line })).toHaveCount(0);
  });
});
