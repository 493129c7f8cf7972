import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { addDays, type CivilDay, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { bankFile } from '../../support/bankFiles.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { readPdf } from '../../support/readPdf.ts';
import { wakeOn } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field, fillIn } from '../support/fields.ts';
import { withMouse } from '../support/hands.ts';
import { readInvoice } from '../support/invoices.ts';
import { plain, words } from '../support/paper.ts';

const today = civilDay('2026-03-02');
/** 1 160,00 € excl. tax, 1 392,00 € incl. tax; 30 % is paid and not invoiced: 417,60 € = 348,00 + 69,60. */
const joinery = 'Menuiserie Roche';
/** Its training is in two weeks. */
const town = 'Commune de Saint-Elme-sur-Ouvèze';
/** 1 600,00 € excl. tax, 1 920,00 € incl. tax, done and invoiced. */
const hotel = 'Hôtel des Gorges';

const orderOf = (client: string): string => {
  const told = toldOrders.find((one) => one.client === client);
  return `/dossiers/${told ? orderId(told) : ''}`;
};
const dialogOf = (page: Page) => page.getByRole('dialog');

async function showScreen(page: Page, path: string): Promise<void> {
  await page.goto(`${page.url().split('#')[0]}#${path}`);
}

/** A second window on the same data, the same morning. */
async function openOther(page: Page, path: string): Promise<Page> {
  const other = await page.context().newPage();
  await other.goto(page.url());
  await wakeOn(other, today, path);
  return other;
}

test.beforeEach(async ({ desktop: { page } }) => {
  await wakeOn(page, today, '/');
  await enterDemonstration(page);
});

test('the regime of VAT changed in Paramètres during a preview: what was previewed leaves', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  await showScreen(page, `${orderOf(joinery)}?volet=documents`);
  await hands.press(button(page, 'Aperçu : Facture d’acompte'));
  const saved = join(desktop.folder, 'apercu.pdf');
  desktop.answerSaveDialog(saved);
  await hands.press(button(dialogOf(page), 'Enregistrer le PDF'));
  await expect(page.getByText(saved)).toBeVisible();
  const seen = plain((await readPdf(new Uint8Array(await readFile(saved)))).text);

  const other = await openOther(page, '/parametres/organisme');
  await other.getByRole('radio', { name: /Franchise en base/ }).check();
  await button(other, 'Enregistrer').click();
  await expect(other.getByText('Enregistré.')).toBeVisible();

  await hands.press(button(dialogOf(page), 'Émettre…'));
  await hands.press(button(dialogOf(page), 'Émettre'));
  await expect(page.getByText('(vérifiée)')).toBeVisible();
  const { text, data } = await readInvoice(desktop, hands, 'acompte');
  for (const part of ['348,00', '69,60', '417,60', 'TVA 20 %']) {
    expect.soft(seen).toContain(part);
    expect.soft(text).toContain(part);
  }
  expect(data).toMatchObject({ exclTax: '348.00', vat: '69.60', total: '417.60' });
});

test('the VAT of the order changed while an invoice is being issued: the change is told before anything leaves', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  await showScreen(page, `${orderOf(joinery)}?volet=documents`);
  await hands.press(button(page, 'Émettre : Facture d’acompte'));
  await expect(button(dialogOf(page), 'Émettre')).toBeEnabled();

  const other = await openOther(page, `${orderOf(joinery)}/modifier`);
  await fillIn(other, { TVA: 'Exonérée (formation professionnelle)' });
  await button(other, 'Enregistrer').click();
  await expect(other.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();

  await hands.press(button(dialogOf(page), 'Émettre'));
  // 30 % of 1 160,00 € without VAT: 348,00 €.
  await expect(
    page.getByText(
      words(
        '348,00 € TTC dont 0,00 € de TVA, au lieu de 417,60 € TTC dont 69,60 € de TVA. Rien n’a été émis',
      ),
    ),
  ).toBeVisible();
  await hands.press(button(dialogOf(page), 'Émettre'));
  await expect(page.getByText('(vérifiée)')).toBeVisible();
  const { data } = await readInvoice(desktop, hands, 'exoneree');
  expect(data).toMatchObject({ exclTax: '348.00', vat: '0.00', total: '348.00' });
});

test('the clock of the machine set back: no invoice before the last one of its series', async ({
  desktop,
}) => {
  const { page } = desktop;
  const { press } = withMouse(page);
  const issue = async (client: string, on: CivilDay): Promise<void> => {
    await wakeOn(page, on, `${orderOf(client)}?volet=documents`);
    await press(button(page, 'Émettre : Facture d’acompte'));
    await press(button(dialogOf(page), 'Émettre'));
  };
  await issue(joinery, today);
  await expect(page.getByText('(vérifiée)')).toBeVisible();
  await issue('BERTHON Louis', addDays(today, -1));
  await expect(
    page.getByText(
      words('Un numéro de cette série est déjà donné au 2 mars 2026, et le suivant ne peut pas porter'),
    ),
  ).toBeVisible();
  await issue('BERTHON Louis', today);
  await expect(page.getByText('(vérifiée)')).toBeVisible();
});

test('an invoice before its service, one asked for twice, an avoir beyond what is left', async ({
  desktop,
}) => {
  const { page } = desktop;
  const { press } = withMouse(page);

  await test.step('before its service it is refused, with what to wait for', async () => {
    await showScreen(page, `${orderOf(town)}?emettre=finalInvoice`);
    const sentence = words('La formation n’est pas terminée : la facture s’émet à son issue.');
    await expect(dialogOf(page).getByText(sentence).first()).toBeVisible();
    await expect(button(dialogOf(page), 'Émettre')).toHaveAttribute('aria-disabled', 'true');
  });

  await test.step('two clicks on « Émettre » give one invoice and one number', async () => {
    await showScreen(page, `${orderOf(joinery)}?emettre=depositInvoice`);
    await button(dialogOf(page), 'Émettre').dblclick();
    await expect(page.getByText('(vérifiée)')).toBeVisible();
    await showScreen(page, `${orderOf(joinery)}?volet=documents`);
    await expect(page.getByRole('tabpanel').getByRole('link', { name: /^FA-/ })).toHaveCount(1);
  });

  const ask = async (amount: string): Promise<void> => {
    await page.getByRole('radio', { name: 'En partie' }).check();
    await fillIn(dialogOf(page), { 'Montant de l’avoir': amount, Motif: 'Prix baissé' });
    await press(button(dialogOf(page), 'Émettre'));
  };
  const isBeyond = (left: string): Promise<void> =>
    expect(field(page, 'Montant de l’avoir')).toHaveAccessibleDescription(
      words(`Il ne reste que ${left} à reprendre de cette facture.`),
    );
  await test.step('an avoir takes back no more than is left, a part already taken back counted', async () => {
    await showScreen(page, `${orderOf(hotel)}?emettre=creditNote`);
    await ask('1920,01');
    await isBeyond('1 920,00 €');
    await ask('120');
    await expect(page.getByText('(vérifiée)')).toBeVisible();
    await showScreen(page, `${orderOf(hotel)}?emettre=creditNote`);
    await ask('1800,01');
    await isBeyond('1 800,00 €');
  });
});

const linesOfYear = Array.from(
  { length: 10_000 },
  (_, at) => `${formatNumericDay(addDays(today, -1 - (at % 300)))};VIR CLIENT ${at};${at + 1},00`,
);

/** In milliseconds; measured 260 on a machine with six other works on each core. */
const longestFreeze = 2_000;

/** What a person would feel and see: how long the window did not answer, and which progress it showed. */
interface Watch {
  longest: number;
  readonly shown: Set<string>;
  /** Presses « Annuler » as soon as it is there: reading is over before a test could. */
  gives: boolean;
}
type Watched = Window & { watch: Watch };

const watchWindow = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const watch: Watch = { longest: 0, shown: new Set(), gives: false };
    Object.assign(window, { watch });
    let last = performance.now();
    setInterval(() => {
      watch.longest = Math.max(watch.longest, performance.now() - last);
      last = performance.now();
    }, 20);
    new MutationObserver(() => {
      for (const bar of document.querySelectorAll('[role=progressbar]'))
        watch.shown.add(bar.getAttribute('aria-label') ?? '');
      const give = [...document.querySelectorAll('main button')].find((one) => one.textContent === 'Annuler');
      if (watch.gives && give instanceof HTMLElement) give.click();
    }).observe(document.body, { childList: true, subtree: true });
  });

const giveUp = (page: Page, gives: boolean): Promise<void> =>
  page.evaluate((wanted) => {
    (window as unknown as Watched).watch.gives = wanted;
  }, gives);

const watched = (page: Page) =>
  page.evaluate(() => {
    const { longest, shown } = (window as unknown as Watched).watch;
    return { longest, shown: [...shown] };
  });

test('a bank file of ten thousand lines: its progress is shown, it can be given up, and the window answers', async ({
  desktop,
}) => {
  const { page } = desktop;
  const choose = async (name: string, bytes: Uint8Array): Promise<void> => {
    const path = join(desktop.folder, name);
    await writeFile(path, bytes);
    desktop.answerOpenDialog(path);
    await button(page.getByRole('main'), 'Lire un relevé…').first().click();
  };
  await showScreen(page, '/reglements/banque');

  await test.step('a first file tells the columns', async () => {
    await choose('fevrier.csv', bankFile('27/02/2026;VIR PREMIER;12,34'));
    await button(dialogOf(page), 'Lire le relevé').click();
    await expect(page.getByText(/1\sopération\./)).toBeVisible();
  });

  await watchWindow(page);
  await test.step('given up, nothing of it is kept', async () => {
    await giveUp(page, true);
    await choose('annee.csv', bankFile(...linesOfYear));
    await expect.poll(async () => (await watched(page)).shown).toContain('Lecture du relevé');
    await expect(page.getByRole('progressbar')).toHaveCount(0);
    await expect(page.getByText(/^1\sligne$/)).toBeVisible();
    await giveUp(page, false);
  });

  await test.step('read to its end', async () => {
    // One line more: had anything of the first been kept, the others would be known.
    await choose('annee-entiere.csv', bankFile(...linesOfYear, '28/02/2026;VIR DERNIER;1,00'));
    await expect(page.getByText(/10\s001\sopérations\./)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByText(/^10\s002\slignes$/)).toBeVisible({ timeout: 60_000 });
    await expect(page.getByRole('row').filter({ hasText: 'Aucune facture trouvée' }).first()).toBeVisible();
  });
  expect((await watched(page)).longest).toBeLessThan(longestFreeze);
});
