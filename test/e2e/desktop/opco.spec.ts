import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { lastDayOf } from '../../../shared/demonstration/sessions.ts';
import { addDays, addMonths, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { hasSchema, schemaErrors } from '../../support/facturX/againstSchema.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { plain, printAndRead } from '../support/paper.ts';
import { goTo } from '../support/steps.ts';

/**
 * Two people at 580,00 € excl. tax: 1 392,00 € (1 160,00 + 232,00). The OPCO agreed to 800,00 € incl. tax (666,67 +
 * 133,33). The cases are O1, O4 and O6 of law.md 3.3.
 */
const funded = 'Menuiserie Roche';
const opco = 'OPCO Artisanat et Territoires';

const rsm = {
  rsm: 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  ram: 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
};

/** What XPaths read of an XML, in the browser's own engine. */
const readBy = (page: Page, xml: string, paths: readonly string[]): Promise<readonly string[]> =>
  page.evaluate(
    ({ text, asked, names }) => {
      const document = new DOMParser().parseFromString(text, 'application/xml');
      const resolver = (prefix: string | null): string | null => (prefix === 'rsm' ? names.rsm : names.ram);
      return asked.map(
        (path) => document.evaluate(path, document, resolver, XPathResult.STRING_TYPE).stringValue,
      );
    },
    { text: xml, asked: [...paths], names: rsm },
  );

async function xmlWithin(bytes: Uint8Array): Promise<string> {
  const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
  const attached = (await pdf.getAttachments()) as Record<string, { content: Uint8Array }>;
  await pdf.destroy();
  return new TextDecoder().decode(attached['factur-x.xml']?.content);
}

const sums = '//ram:SpecifiedTradeSettlementHeaderMonetarySummation';
const paths = [
  '//rsm:ExchangedDocument/ram:TypeCode',
  '//ram:BuyerTradeParty/ram:Name',
  `${sums}/ram:TaxBasisTotalAmount`,
  `${sums}/ram:TaxTotalAmount`,
  `${sums}/ram:GrandTotalAmount`,
  '//ram:InvoiceReferencedDocument/ram:IssuerAssignedID',
];

/** An invoice that is on the screen, read back: its page, its data by XPath, and both against the official schema. */
async function readBack(desktop: DesktopInChromium, hands: Hands, name: string) {
  const text = plain(await printAndRead(desktop, hands, name));
  const xml = await xmlWithin(new Uint8Array(await readFile(`${desktop.folder}/${name}.pdf`)));
  if (hasSchema) expect(await schemaErrors(xml)).toEqual([]);
  const [type, buyer, exclTax, vat, total, corrected] = await readBy(hands.page, xml, paths);
  const number = /N° ((?:FA|AV)-\d{4}-\d{4})/.exec(text)?.[1] ?? '';
  return { text, number, data: { type, buyer, exclTax, vat, total, corrected } };
}

/** The same morning on another day, on a screen of the application. */
async function wakeOn(page: Page, day: CivilDay, address: string): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:12:00+01:00`));
  await page.goto(`${page.url().split('#')[0]}#${address}`);
  await page.reload();
}

/** From Règlements, « À facturer », to the paper that a line calls for. */
async function issueFrom(hands: Hands, line: string): Promise<void> {
  const { page, press } = hands;
  await goTo(hands, 'Règlements');
  // The sentence itself answers « Pourquoi ? »: the line opens beside it.
  await page.getByRole('row').filter({ hasText: line }).first().getByRole('gridcell').last().dblclick();
  await press(button(page.getByRole('dialog'), 'Émettre'));
  await expect(page.getByText('(vérifiée)')).toBeVisible();
}

test('what an OPCO does not pay within its month goes to the client, and comes back when it pays', async ({
  desktop,
}) => {
  test.setTimeout(240_000);
  const { page } = desktop;
  const hands = withMouse(page);
  const today = todayHere();
  const end = lastDayOf('inter', today);
  const limit = addMonths(end, 1);
  const told = toldOrders.find(({ client }) => client === funded);
  const order = `/dossiers/${told ? orderId(told) : ''}`;
  const shared = { exclTax: '666.67', vat: '133.33', total: '800.00' };
  await enterDemonstration(page);

  const invoiced = await test.step('O1: the OPCO is invoiced its share', async () => {
    await wakeOn(page, addDays(end, 1), `${order}?acte=delivered`);
    await hands.press(button(page.getByRole('dialog'), 'Inscrire la réalisation'));
    await expect(page.getByRole('dialog')).toBeHidden();
    await issueFrom(hands, 'Part de l’OPCO à facturer pour Menuiserie Roche');
    const read = await readBack(desktop, hands, 'opco');
    for (const part of [opco, 'PEC-84-07-0451', '666,67', '133,33', '800,00'])
      expect.soft(read.text).toContain(part);
    expect(read.data).toEqual({ type: '380', buyer: opco, ...shared, corrected: '' });
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
    const note = await readBack(desktop, hands, 'avoir');
    for (const part of ['AVOIR', invoiced, '800,00', 'n’a pas réglée dans son délai'])
      expect.soft(note.text).toContain(part);
    expect(note.data).toEqual({ type: '381', buyer: opco, ...shared, corrected: invoiced });
  });

  const moved = await test.step('the client is asked for the same sum', async () => {
    await issueFrom(hands, 'Part non réglée par l’OPCO, facture au client');
    const read = await readBack(desktop, hands, 'client');
    expect(read.data).toEqual({ type: '380', buyer: funded, ...shared, corrected: '' });
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
    const note = await readBack(desktop, hands, 'rendu');
    expect(note.data).toEqual({ type: '381', buyer: funded, ...shared, corrected: moved });
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
