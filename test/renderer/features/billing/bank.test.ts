// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { db, idOf } from '../../../../renderer/db/index.ts';
import {
  confirmLines,
  putLinesBack,
  setLinesAside,
} from '../../../../renderer/features/billing/bank/bankCommands.ts';
import { readAccounts, readMatching } from '../../../../renderer/features/billing/bank/bankQueries.ts';
import { saveStatement } from '../../../../renderer/features/billing/bank/statementCommands.ts';
import { sureOnes } from '../../../../renderer/features/billing/bank/sureOnes.ts';
import { matchIndex } from '../../../../shared/domain/bank/claimIndex.ts';
import { onceEach, proposalsOf } from '../../../../shared/domain/bank/proposalsOf.ts';
import { readBankLines } from '../../../../shared/domain/bank/readBankLines.ts';
import { readBankTable } from '../../../../shared/domain/bank/readBankTable.ts';
import { bankFile } from '../../../support/bankFiles.ts';
import { emptyDatabase } from '../openPage.tsx';
import { makeTodayScene, today } from '../today/todayScene.ts';

beforeEach(async () => {
  await emptyDatabase();
  await makeTodayScene();
}, 60_000);

const account = {
  id: idOf('bankAccount', 'compte'),
  name: 'Compte',
  layout: 'date|libelle|montant',
  columns: { day: 0, labels: [1], amount: 2 },
};

async function read(name: string, ...lines: readonly string[]): Promise<void> {
  const bytes = bankFile(...lines);
  const table = readBankTable(bytes);
  if (!table.ok) throw new Error(table.error.code);
  const reading = readBankLines(table.value.rows, account.columns);
  const saved = await saveStatement({ name, bytes, account, ...reading }, await readAccounts(), today);
  if (!saved.ok) throw new Error(saved.error.code);
}

async function sure() {
  const { bank, claims } = await readMatching(today);
  const index = matchIndex(claims, bank.noted);
  const open = bank.lines.filter(({ state }) => state === 'open');
  const told = onceEach(open.map((line) => proposalsOf(line, index)));
  return sureOnes(bank, new Map(open.map(({ key }, at) => [key, told[at] ?? []])));
}

const payments = async () =>
  (await db.facts.where('kind').equals('order.paymentReceived').toArray())
    .filter(({ data }) => data['bankLine'] !== undefined)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .map(({ data, day }) => [day, data['amount']]);

/** The deposit of Ardèche Bois, 522,00 €, and 208,80 € of Mme Vidal; the third says nothing. */
const [bois, vidal, other] = [
  '16/11/2026;VIR ARDECHE BOIS;522,00',
  '18/11/2026;VIR MME VIDAL ANNE;208,80',
  '20/11/2026;VIR;1,00',
];

describe('a statement is read into the data', () => {
  test('with its file, its account, and what each line pays once confirmed', async () => {
    await read('novembre.csv', bois, vidal, other);
    const confirmed = await sure();
    expect(await confirmLines(confirmed, today)).toMatchObject({ ok: true });
    expect(await payments()).toEqual([
      ['2026-11-16', 52_200],
      ['2026-11-18', 20_880],
    ]);
    expect((await readMatching(today)).bank.lines.map(({ state }) => state)).toEqual([
      'open',
      'recorded',
      'recorded',
    ]);
    expect(await readAccounts()).toEqual([account]);
    expect(await db.attachments.count()).toBe(1);
  });

  test.each([
    [
      'the same file twice',
      [
        [bois, vidal, other],
        [bois, vidal, other],
      ],
    ],
    [
      'files that overlap',
      [
        [bois, vidal],
        [vidal, other],
      ],
    ],
    ['one day after the other', [[bois], [vidal], [other]]],
    ['all days over and over', [[bois], [bois, vidal], [bois, vidal, other], [other]]],
  ])('%s: the same payments, each once', async (_how, files) => {
    for (const [at, lines] of files.entries()) {
      await read(`${at}.csv`, ...lines);
      await confirmLines(await sure(), today);
    }
    expect(await payments()).toEqual([
      ['2026-11-16', 52_200],
      ['2026-11-18', 20_880],
    ]);
  });
});

describe('one line never pays twice', () => {
  test('pressed twice, or in two windows that saw the same', async () => {
    await read('novembre.csv', bois);
    const seen = await sure();
    await Promise.all([confirmLines(seen, today), confirmLines(seen, today)]);
    expect(await payments()).toEqual([['2026-11-16', 52_200]]);
  });

  test('set aside in one window, confirmed in the other: the second is refused', async () => {
    await read('novembre.csv', bois);
    const seen = await sure();
    await setLinesAside(
      seen.map(({ line }) => line),
      today,
    );
    expect(await confirmLines(seen, today)).toMatchObject({ ok: false, error: { code: 'invalid' } });
    expect(await payments()).toEqual([]);
  });

  test('taken back, it is sure again, and may be confirmed again', async () => {
    await read('novembre.csv', bois);
    await confirmLines(await sure(), today);
    await putLinesBack((await readMatching(today)).bank.lines, today);
    const again = await sure();
    expect(again.map(({ proposal }) => proposal.why)).toEqual([
      'même montant, nom « Ardèche Bois » dans le libellé',
    ]);
    expect(await confirmLines(again, today)).toMatchObject({ ok: true });
    expect((await readMatching(today)).bank.lines.map(({ state }) => state)).toEqual(['recorded']);
  });
});
