import 'fake-indexeddb/auto';
import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { commit, db, loadDossier, newId } from '../../../../renderer/db/index.ts';
import {
  prepareSlip,
  type DrawSlip,
  takeSlipBack,
} from '../../../../renderer/features/billing/cheques/chequeCommands.ts';
import {
  listSlips,
  listWaitingCheques,
} from '../../../../renderer/features/billing/cheques/chequeQueries.ts';
import { readMatching } from '../../../../renderer/features/billing/bank/bankQueries.ts';
import { listReceived } from '../../../../renderer/features/billing/payments/receivedQueries.ts';
import { takeBack } from '../../../../renderer/features/billing/payments/takeBackCommands.ts';
import { correctFact } from '../../../../renderer/features/orders/simulator/simulatorCommands.ts';
import { loadWaiting } from '../../../../renderer/features/reports/books/booksQueries.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { renderPaper } from '../../../../shared/documents/index.ts';
import { ok } from '../../../../shared/result.ts';
import { readPdf } from '../../../support/readPdf.ts';
import { loadFontsFromDisk } from '../../../tools/loadFonts.ts';
import { openChequeScene } from './chequeScene.ts';

const today = civilDay('2026-11-23');
let fonts: Awaited<ReturnType<typeof loadFontsFromDisk>>;
const drawNow: DrawSlip = async (paper) => ok(renderPaper(paper, fonts));

beforeAll(async () => {
  fonts = await loadFontsFromDisk();
});

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await openChequeScene();
});

const plain = (text: string | null): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');
const waiting = async () =>
  (await listWaitingCheques(today)).map(({ id, payment, payer, invoices }) => [
    id,
    payment.amount,
    payer,
    ...invoices,
  ]);
const prepare = (...payments: readonly string[]) =>
  prepareSlip({ id: newId(), day: today, payments, today }, drawNow);
const slips = async () =>
  (await listSlips()).map(({ number, cheques, goneAt }) => [
    number,
    cheques.map(({ reference, amount }) => `${reference} ${amount}`).join(', '),
    goneAt === null,
  ]);
/** While the page is drawn, another window takes a cheque. */
const drawLate: DrawSlip = async (paper) => {
  await prepare('p');
  return drawNow(paper);
};
async function prepared(...payments: readonly string[]) {
  const done = await prepare(...payments);
  if (!done.ok) throw new Error(done.error.code);
  return done.value;
}
/** What is left on an account, of the entries that wait for the accountant. */
async function balanceOf(account: string): Promise<number> {
  const { entries } = await loadWaiting(today);
  return entries
    .flatMap(({ lines }) => lines)
    .filter(({ role }) => role === account)
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0);
}
const received = async (id: string) => {
  const row = (await listReceived(today)).find((one) => one.id === id);
  if (!row) throw new Error(`no payment ${id}`);
  return row;
};

describe('cheques go to the bank', () => {
  test('one line a cheque, with its whole amount and its invoices', async () => {
    expect(await waiting()).toEqual([
      ['p', 80_000, 'Ardèche Bois', 'FA-2026-0001', 'FA-2026-0002'],
      ['alone', 20_000, 'Ardèche Bois'],
    ]);
  });

  test('on a numbered slip, whose page says the account, each cheque, their count and their total', async () => {
    const slip = await prepared('p', 'alone');
    expect(await waiting()).toEqual([]);
    expect(await slips()).toEqual([['REM-2026-0001', '0041 80000, 0042 20000', true]]);
    const page = await db.attachments.get(slip.sha256);
    const { text } = await readPdf(page?.bytes ?? new Uint8Array());
    for (const part of [
      'BORDEREAU DE REMISE DE CHÈQUES',
      'REM-2026-0001',
      'Rivage Formation',
      'FR76 3000 6000 0112 3456 7890 189',
      'AGRIFRPP',
      '23 novembre 2026',
      '0041',
      'Ardèche Bois',
      'Banque du Coiron',
      'SCI du Quai',
      '2 chèques',
      '1 000,00',
      'Signature du déposant',
    ])
      expect.soft(plain(text)).toContain(part);
    expect(await balanceOf('cheques')).toBe(0);
  });

  test('pressed twice, or in two windows, a cheque is on one slip', async () => {
    const id = newId();
    const ask = { id, day: today, payments: ['alone'], today };
    const same = await Promise.all([prepareSlip(ask, drawNow), prepareSlip(ask, drawNow)]);
    expect(same.map((done) => done.ok && done.value.number)).toEqual(['REM-2026-0001', 'REM-2026-0001']);
    const both = await Promise.all([prepare('p'), prepare('p')]);
    expect(both.map((done) => (done.ok ? done.value.number : done.error.code)).toSorted()).toEqual([
      'REM-2026-0002',
      'chequesGone',
    ]);
    expect((await slips()).length).toBe(2);
  });

  test('not at all where one of them went while its page was drawn, nor alone what is left', async () => {
    const ask = { id: newId(), day: today, payments: ['p', 'alone'], today };
    expect(await prepareSlip(ask, drawLate)).toMatchObject({ ok: false, error: { code: 'chequesGone' } });
    expect(await slips()).toEqual([['REM-2026-0001', '0041 80000', true]]);
  });

  test('never before they came, never on a day to come', async () => {
    for (const day of ['2026-11-19', '2026-11-24'])
      expect(
        await prepareSlip({ id: newId(), day: civilDay(day), payments: ['alone'], today }, drawNow),
      ).toMatchObject({ ok: false, error: { code: 'wrongDay' } });
    expect(await slips()).toEqual([]);
  });
});

describe('a slip taken back', () => {
  test('stays in sight, its cheques wait again and may go on another', async () => {
    const slip = await prepared('p', 'alone');
    expect(await takeSlipBack(slip, today)).toMatchObject({ ok: true });
    expect((await waiting()).map(([id]) => id)).toEqual(['p', 'alone']);
    await prepared('alone');
    expect(await slips()).toEqual([
      ['REM-2026-0002', '0042 20000', true],
      ['REM-2026-0001', '0041 80000, 0042 20000', false],
    ]);
    expect(await balanceOf('cheques')).toBe(80_000);
  });

  test('no more once a cheque of it came back unpaid', async () => {
    const slip = await prepared('p', 'alone');
    const { payment } = await received('alone');
    await takeBack(payment, 'Ardèche Bois', { day: today, unpaid: true, note: 'Sans provision' });
    expect(await takeSlipBack(slip, today)).toMatchObject({ ok: false, error: { code: 'chequeUnpaid' } });
    expect(await balanceOf('cheques')).toBe(0);
    expect((await received('alone')).gone).toBe('unpaid');
  });
});

describe('a cheque on a slip', () => {
  test('is no mistake, in Règlements or in its dossier', async () => {
    await prepared('p', 'alone');
    const { payment, slip } = await received('p');
    expect(slip?.number).toBe('REM-2026-0001');
    const why = { day: today, unpaid: false, note: 'Erreur' };
    expect(await takeBack(payment, 'Ardèche Bois', why)).toMatchObject({ error: { code: 'paidIn' } });
    const dossier = await loadDossier('o2');
    const fact = dossier?.facts.find(({ id }) => id === 'second');
    if (!dossier || !fact) throw new Error('no fact');
    expect(await correctFact(dossier, fact, today)).toMatchObject({ error: { code: 'paidIn' } });
  });

  test('is not one the bank tells alone: its slip is', async () => {
    const bank = async () =>
      (await readMatching(today)).bank.noted.map(({ title, amount }) => [title, amount]);
    await commit({
      label: 'relevé',
      add: [
        {
          subject: 'account',
          kind: 'bankStatementRead',
          day: today,
          data: {
            account: 'Compte',
            name: 'novembre.csv',
            sha256: 'a'.repeat(64),
            lines: [100_000, 20_000].map((amount, line) => ({
              key: `line${line}`,
              line,
              day: today,
              amount: cents(amount),
              label: 'REMISE CHEQUES',
            })),
            unread: [],
          },
        },
      ],
    });
    expect(await bank()).toEqual([['Ardèche Bois', 20_000]]);
    await prepared('p', 'alone');
    expect(await bank()).toEqual([['remise de chèques REM-2026-0001', 100_000]]);
  });
});
