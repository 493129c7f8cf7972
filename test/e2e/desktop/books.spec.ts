import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import { readFec, readFecAmount } from '../../../shared/domain/books/fecFile.ts';
import { readLatin9 } from '../../../shared/domain/books/latin9.ts';
import { orderId, toldOrders } from '../../../shared/demonstration/orders.ts';
import { enterDemonstration } from '../../support/enterDemonstration.ts';
import { test } from '../support/desktopTest.ts';
import { type Hands, withMouse } from '../support/hands.ts';
import { goTo, issueNext } from '../support/steps.ts';

/** 1 160,00 € excl. tax are 1 392,00 € incl. tax; a deposit of 30 % was received, 417,60 €: 348,00 € and 69,60 € of VAT. */
const late = 'Menuiserie Roche';

const dialog = (page: Page) => page.getByRole('dialog');

async function exportBatch(hands: Hands): Promise<void> {
  const { page, press } = hands;
  await press(page.getByRole('button', { name: 'Exporter un lot…' }));
  await press(dialog(page).getByRole('button', { name: 'Exporter' }));
}

/** What is saved of a batch that is open, as its lines. */
async function rowsSaved(
  desktop: {
    readonly page: Page;
    readonly folder: string;
    readonly answerSaveDialog: (path: string) => void;
  },
  hands: Hands,
  name: string,
) {
  const path = join(desktop.folder, name);
  desktop.answerSaveDialog(path);
  await hands.press(dialog(desktop.page).getByRole('button', { name: 'Fichier des écritures' }));
  await expect(desktop.page.getByText(`Fichier enregistré\u00a0: « ${path} ».`)).toBeVisible();
  const bytes = new Uint8Array(await readFile(path));
  const lines = readLatin9(bytes)
    .split('\r\n')
    .filter((line) => line !== '');
  expect(lines.map((line) => line.split('\t').length)).toEqual(lines.map(() => 18));
  return readFec(bytes);
}

const sumOf = (rows: Awaited<ReturnType<typeof rowsSaved>>, field: 'Debit' | 'Credit'): number =>
  rows.reduce((sum, row) => sum + readFecAmount(row[field]), 0);

test('entries leave for the accountant in numbered batches, each entry once', async ({ desktop }) => {
  const { page } = desktop;
  const hands = withMouse(page);
  await enterDemonstration(page);
  await goTo(hands, 'Rapports');
  await hands.press(page.getByRole('link', { name: 'Export comptable' }));

  const first = await test.step('a first batch takes all that waits, and balances', async () => {
    await exportBatch(hands);
    await expect(dialog(page).getByText('Lot comptable n°')).toBeVisible();
    const rows = await rowsSaved(desktop, hands, 'lot1.txt');
    expect(rows.length).toBeGreaterThan(0);
    expect(sumOf(rows, 'Debit')).toBe(sumOf(rows, 'Credit'));
    await page.keyboard.press('Escape');
    return rows;
  });

  await test.step('a second one has nothing to say', async () => {
    await exportBatch(hands);
    await expect(page.getByText(/^Rien de nouveau/)).toBeVisible();
    await page.keyboard.press('Escape');
  });

  await test.step('an invoice issued afterwards goes in the next, with the numbers that follow', async () => {
    const told = toldOrders.find(({ client }) => client === late);
    await page.goto(`${page.url().split('#')[0]}#/dossiers/${told ? orderId(told) : ''}?volet=documents`);
    await issueNext(hands, 'Émettre : Facture d’acompte');
    await page.goto(`${page.url().split('#')[0]}#/rapports/comptabilite`);
    await exportBatch(hands);
    const rows = await rowsSaved(desktop, hands, 'lot2.txt');
    const [client, ...others] = rows.filter(({ JournalCode }) => JournalCode === 'VE');
    expect([client?.CompteNum, client?.Debit]).toEqual(['411', '417,60']);
    expect(client?.CompAuxLib).toBe(late);
    expect(others.map(({ CompteNum, Credit }) => [CompteNum, Credit])).toEqual([
      ['4191', '348,00'],
      ['44571', '69,60'],
    ]);
    const last = Math.max(...first.map(({ EcritureNum }) => Number(EcritureNum)));
    expect(client?.EcritureNum).toBe(String(last + 1));
    await page.keyboard.press('Escape');
  });

  await test.step('the turnover counts it', async () => {
    await hands.press(page.getByRole('link', { name: 'Chiffre d’affaires' }));
    await hands.press(page.getByRole('button', { name: 'Client', exact: true }));
    await expect(page.getByRole('row').filter({ hasText: late })).toContainText('348,00');
  });
});

test('a yearly archive is made, known again, and a changed byte is found', async ({ desktop }) => {
  const { page } = desktop;
  const hands = withMouse(page);
  await enterDemonstration(page);
  await goTo(hands, 'Rapports');
  await hands.press(page.getByRole('link', { name: 'Archives et vérification' }));
  await hands.press(page.getByRole('button', { name: 'Vérifier la chaîne' }));
  await expect(page.getByText(/toutes intactes et dans l’ordre/)).toBeVisible();

  const path = join(desktop.folder, 'archive.zip');
  desktop.answerSaveDialog(path);
  await hands.press(page.getByRole('button', { name: 'Produire une archive…' }));
  await hands.press(dialog(page).getByRole('button', { name: 'Produire l’archive' }));
  await expect(page.getByText('Archive produite, et son empreinte inscrite au journal.')).toBeVisible();

  desktop.answerOpenDialog(path);
  await hands.press(page.getByRole('button', { name: 'Vérifier une archive…' }));
  await expect(page.getByText(/^Archive intacte/)).toBeVisible();

  const bytes = new Uint8Array(await readFile(path));
  const at = new TextDecoder('latin1').decode(bytes).indexOf('"inclTax":') + '"inclTax":'.length;
  bytes[at] = bytes[at] === 0x39 ? 0x38 : 0x39;
  const changed = join(desktop.folder, 'changed.zip');
  await writeFile(changed, bytes);
  desktop.answerOpenDialog(changed);
  await hands.press(page.getByRole('button', { name: 'Vérifier une archive…' }));
  await expect(page.getByText(/reglements\.jsonl ne tient plus à partir de la ligne 1\./)).toBeVisible();
});
