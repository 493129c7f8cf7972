import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { addDays, type CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { formatDay, formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { readPdf } from '../../support/readPdf.ts';
import { inWorkingDays } from '../support/days.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button } from '../support/fields.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { backToOrder, issueNext, openCompanyOrder, recordNext } from '../support/steps.ts';

/** An order whose contract is final today: 1 740,00 € incl. tax, deposit of 522,00 € paid. Gives its address. */
async function contractedOrder(hands: Hands, first: CivilDay): Promise<string> {
  const { page } = hands;
  await openCompanyOrder(hands, formatNumericDay(first));
  const address = page.url();
  await issueNext(hands, 'Émettre la proposition');
  await backToOrder(hands);
  await recordNext(hands, 'Pièces reçues…', 'Inscrire la réception');
  await recordNext(hands, 'Acompte reçu…', 'Inscrire le règlement');
  await expect(page.getByText(/^Contrat définitif/).first()).toBeVisible();
  return address;
}

/** Goes on another day, as if the application were started on that morning. */
async function wakeOn(page: Page, day: CivilDay): Promise<void> {
  await page.clock.setFixedTime(new Date(`${day}T09:12:00+01:00`));
  await page.reload();
  await expect(page.getByRole('heading', { name: 'Ce qui est dû' })).toBeVisible();
}

const openSimulator = async (page: Page): Promise<void> => {
  await button(page, 'Annuler…').click();
  await expect(page.getByRole('heading', { level: 1, name: /^Annuler/ })).toBeVisible();
};
/** Amounts and sentences hold no-break spaces of two widths. */
const words = (text: string): RegExp => new RegExp(text.replaceAll(' ', '\\s'));

test('an order cancelled fifteen days before keeps the deposit, and is taken back; a day later it owes everything', async ({
  desktop,
}) => {
  test.setTimeout(300_000);
  const { page } = desktop;
  const [first] = inWorkingDays(30);
  await contractedOrder(withMouse(page), first);

  await test.step('fifteen days before: simulated, recorded, taken back', async () => {
    await wakeOn(page, addDays(first, -15));
    await openSimulator(page);
    await expect(page.getByText(words('15 jours avant : l’acompte de 522,00 € reste acquis'))).toBeVisible();
    await expect(
      page.getByText(words(`À partir du ${formatDay(addDays(first, -14))} : la totalité, 1 740,00 €`)),
    ).toBeVisible();
    await button(page, 'Inscrire l’annulation').dblclick();
    await expect(page.getByText('Annulation inscrite.')).toBeVisible();
    await expect(page.getByText('Annulé', { exact: true }).first()).toBeVisible();
    await button(page, 'Annuler').click();
    await expect(page.getByText(/le dossier est comme avant/)).toBeVisible();
    await expect(page.getByText(/^Contrat définitif/).first()).toBeVisible();
  });

  await test.step('fourteen days before: the whole price, and the letter says so', async () => {
    await wakeOn(page, addDays(first, -14));
    await openSimulator(page);
    await expect(
      page.getByText(words('la totalité, 1 740,00 €, est due, dont 1 218,00 € restent à payer')),
    ).toBeVisible();
    await button(page, 'Inscrire l’annulation').click();
    await button(page, 'Préparer la lettre').click();
    await button(page.getByRole('dialog'), 'Émettre').click();
    await expect(page.getByText('(vérifiée)')).toBeVisible();
    const saved = join(desktop.folder, 'annulation.pdf');
    desktop.answerSaveDialog(saved);
    await button(page, 'Enregistrer le PDF').click();
    await expect(page.getByText(saved)).toBeVisible();
    const { text } = await readPdf(new Uint8Array(await readFile(saved)));
    expect(text).toMatch(words('1 740,00'));
    expect(text).toMatch(words('1 218,00'));
  });
});
