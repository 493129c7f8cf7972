import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { formatNumericDay } from '../../../shared/domain/dates/formatDay.ts';
import { type FecRow, readFec, readFecAmount } from '../../../shared/domain/books/fecFile.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import type { DesktopInChromium } from '../../support/electronInChromium.ts';
import { todayHere } from '../../tools/commandLine.ts';
import { expect, test } from '../support/desktopTest.ts';
import { button, field } from '../support/fields.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { plain, printAndRead } from '../support/paper.ts';
import { goTo } from '../support/steps.ts';

/** The demonstration has two cheques that wait: 208,80 € and 320,40 €, 529,20 € together. */
const [berthon, pharmacie] = ['0417723', '8800152'];

const dialog = (page: Page) => page.getByRole('dialog');
const lineOf = (page: Page, text: string) => page.getByRole('row').filter({ hasText: text });

/** Of the next batch of entries: journal, account, piece, debit and credit of each line on 512 and 5112. */
async function moneyExported(desktop: DesktopInChromium, hands: Hands, name: string) {
  const { page, folder } = desktop;
  const { press } = hands;
  await goTo(hands, 'Rapports');
  await press(page.getByRole('link', { name: 'Export comptable' }));
  await press(page.getByRole('button', { name: 'Exporter un lot…' }));
  await press(dialog(page).getByRole('button', { name: 'Exporter' }));
  const path = join(folder, name);
  desktop.answerSaveDialog(path);
  await press(dialog(page).getByRole('button', { name: 'Fichier des écritures' }));
  await expect(page.getByText(`Fichier enregistré\u00a0: « ${path} ».`)).toBeVisible();
  await page.keyboard.press('Escape');
  return readFec(new Uint8Array(await readFile(path)));
}

const balanceOf = (rows: readonly FecRow[], account: string): number =>
  rows
    .filter(({ CompteNum }) => CompteNum === account)
    .reduce((sum, { Debit, Credit }) => sum + readFecAmount(Debit) - readFecAmount(Credit), 0);

test('cheques go to the bank on one slip, the bank tells it as one line, and one of them comes back unpaid', async ({
  desktop,
}) => {
  const { page } = desktop;
  const hands = withMouse(page);
  const { press, type } = hands;
  await enterDemonstration(page);

  const number = await test.step('two cheques are ticked: one slip, whatever is pressed', async () => {
    await goTo(hands, 'Règlements');
    await press(button(page, 'Chèques'));
    await expect(lineOf(page, berthon)).toContainText('208,80');
    await expect(lineOf(page, pharmacie)).toContainText('320,40');
    // The box of the head: all at once.
    await hands.check(page.getByRole('checkbox').first());
    await press(button(page.getByRole('main'), 'Préparer le bordereau'));
    await expect.poll(async () => plain((await dialog(page).textContent()) ?? '')).toContain('529,20 €');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const title = dialog(page).getByRole('heading', { name: /^Remise de chèques REM-\d{4}-0001$/ });
    await expect(title).toBeVisible();
    return ((await title.textContent()) ?? '').replace('Remise de chèques ', '');
  });

  await test.step('its page says the account, each cheque, their count and their total', async () => {
    const read = plain(await printAndRead(desktop, hands, 'remise'));
    for (const part of [
      'BORDEREAU DE REMISE DE CHÈQUES',
      number,
      'FR76 3000 6000 0112 3456 7890 189',
      berthon,
      'Banque du Coiron',
      '208,80',
      pharmacie,
      '320,40',
      '2 chèques',
      '529,20',
      'Signature du déposant',
    ])
      expect.soft(read).toContain(part);
    await page.keyboard.press('Escape');
    await expect(page.getByText('Aucun chèque à remettre')).toBeVisible();
  });

  await test.step('the books: 5112 is cleared into 512 under its number', async () => {
    const rows = await moneyExported(desktop, hands, 'lot1.txt');
    expect(balanceOf(rows, '5112')).toBe(0);
    const slip = rows.filter(({ PieceRef }) => PieceRef === number);
    expect(
      slip.map(({ JournalCode, CompteNum, Debit, Credit }) => [JournalCode, CompteNum, Debit, Credit]),
    ).toEqual([
      ['BQ', '512', '529,20', '0,00'],
      ['BQ', '5112', '0,00', '529,20'],
    ]);
  });

  await test.step('the bank tells one line of 529,20 €: it is the slip', async () => {
    await goTo(hands, 'Règlements');
    await press(button(page, 'Banque'));
    const path = join(desktop.folder, 'releve.csv');
    await writeFile(
      path,
      `Date;Libellé;Débit;Crédit\n${formatNumericDay(todayHere())};REMISE CHEQUES;;529,20\n`,
    );
    desktop.answerOpenDialog(path);
    await press(button(page.getByRole('main'), 'Lire un relevé…').first());
    await press(dialog(page).getByRole('button', { name: 'Lire le relevé' }));
    await press(page.getByRole('gridcell', { name: 'REMISE CHEQUES' }));
    await hands.check(dialog(page).getByRole('radio', { name: new RegExp(`remise de chèques ${number}`) }));
    await press(dialog(page).getByRole('button', { name: 'Confirmer' }));
    await expect(page.getByText('Ligne confirmée.')).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('a cheque comes back unpaid: the bank takes it back, and the slip stays', async () => {
    await goTo(hands, 'Règlements');
    await press(button(page, 'Reçus'));
    const cheque = lineOf(page, pharmacie);
    await expect(cheque).toContainText(`Remis en banque, ${number}`);
    await press(cheque.getByRole('gridcell').first());
    await type(field(page, 'Raison'), 'Sans provision');
    await press(button(dialog(page), 'Reprendre ce règlement'));
    await expect(cheque).toContainText('Revenu impayé');
    const rows = await moneyExported(desktop, hands, 'lot2.txt');
    expect(rows.filter(({ CompteNum }) => CompteNum === '512').map(({ Credit }) => Credit)).toEqual([
      '320,40',
    ]);
    expect(balanceOf(rows, '5112')).toBe(0);
    await goTo(hands, 'Règlements');
    await press(button(page, 'Chèques'));
    await press(button(page, 'Remises'));
    await press(lineOf(page, number).getByRole('gridcell').first());
    await expect(dialog(page).getByRole('button', { name: 'Reprendre la remise' })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
  });
});
