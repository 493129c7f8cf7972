import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { commit, db } from '../../../../renderer/db/index.ts';
import { exportBooks, saveBatch } from '../../../../renderer/features/reports/books/booksCommands.ts';
import {
  loadBatches,
  loadBatchFile,
  loadWaiting,
} from '../../../../renderer/features/reports/books/booksQueries.ts';
import { loadTurnover } from '../../../../renderer/features/reports/turnover/turnoverQueries.ts';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import { orderId, toldOrders } from '../../../../shared/demonstration/orders.ts';
import { readFec } from '../../../../shared/domain/books/fecFile.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { host } from '../../../../renderer/host/host.ts';
import { ok } from '../../../../shared/result.ts';
import { invoiceFixture, lineOf } from '../../../support/invoiceFixture.ts';
import { scene } from '../../db/scene.ts';

const day = civilDay;
const today = day('2026-12-31');

/** law.md 3.4 D1: a deposit of 522,00 €, 435,00 € and 87,00 €, received on the day that it is invoiced. */
const deposit = {
  ...invoiceFixture,
  type: 'deposit' as const,
  number: 'FA-2026-0001',
  issuedOn: day('2026-11-06'),
  lines: [lineOf(43500, 8700)],
  preceding: [],
};

const pay = (id: string, on: string, amount: number) =>
  commit({
    label: 'règlement',
    add: [
      {
        id,
        subject: 'o1',
        kind: 'order.paymentReceived',
        day: on,
        data: { from: 'client', amount: cents(amount) },
      },
    ],
  });

beforeEach(async () => {
  await Promise.all(db.tables.map((table) => table.clear()));
  await commit(scene);
  await commit({
    label: 'SIRET',
    set: [{ table: 'organisation', id: 'organisation', fields: { siret: '73282932000074' } }],
  });
  await pay('p1', '2026-11-06', 52200);
  await commit({
    label: 'facture',
    add: [
      {
        subject: 'o1',
        kind: 'order.invoiceIssued',
        day: '2026-11-06',
        data: { kind: 'deposit', to: 'client', number: deposit.number, content: deposit },
      },
    ],
  });
});

const exported = async (until: string) => {
  const done = await exportBooks(day(until), today);
  return done.ok ? done.value : done.error.code;
};

describe('a batch', () => {
  it('takes what waits, gives the client its code, and keeps its bytes under their SHA-256', async () => {
    expect(await loadWaiting(today)).toMatchObject({ debit: 104400 });
    expect(await exported('2026-11-30')).toMatchObject({ number: 1, debit: 104400, credit: 104400 });
    const [batch] = await loadBatches();
    const bytes = await loadBatchFile(batch?.sha256 ?? '');
    const rows = readFec(bytes ?? new Uint8Array());
    expect(
      rows.map(({ CompteNum, CompAuxNum, Debit, Credit }) => [CompteNum, CompAuxNum, Debit, Credit]),
    ).toEqual([
      ['512', '', '522,00', '0,00'],
      ['411', 'C00001', '0,00', '522,00'],
      ['411', 'C00001', '522,00', '0,00'],
      ['4191', '', '0,00', '435,00'],
      ['44571', '', '0,00', '87,00'],
    ]);
    expect((await db.clients.get('c1'))?.accountCode).toBe('C00001');
    expect(await loadWaiting(today)).toEqual({ entries: [], debit: 0 });
  });

  it('has nothing new to say a second time, and two clicks make one', async () => {
    const both = await Promise.all([exported('2026-11-30'), exported('2026-11-30')]);
    expect(both).toMatchObject([{ number: 1 }, { number: 1 }]);
    expect(await loadBatches()).toHaveLength(1);
    expect(await exported('2026-12-31')).toBe('nothingNew');
    expect(await exported('2026-11-29')).toBe('periodReversed');
  });

  it('takes a late payment and the correction of one that had left, under their own dates', async () => {
    await exported('2026-11-30');
    const before = await loadBatchFile((await loadBatches())[0]?.sha256 ?? '');
    await pay('p2', '2026-11-20', 1000);
    await commit({
      label: 'correction',
      add: [{ subject: 'o1', kind: 'reversed', day: '2026-12-02', data: { target: 'p1' } }],
    });
    await exported('2026-12-31');
    const [first, second] = await loadBatches();
    const rows = readFec((await loadBatchFile(second?.sha256 ?? '')) ?? new Uint8Array());
    expect(
      rows.map((row) => [row.EcritureNum, row.CompteNum, row.EcritureDate, row.PieceDate, row.Debit]),
    ).toEqual([
      ['3', '512', '20261201', '20261120', '10,00'],
      ['3', '411', '20261201', '20261120', '0,00'],
      ['4', '512', '20261202', '20261202', '0,00'],
      ['4', '411', '20261202', '20261202', '522,00'],
      // The VAT of the deposit that is paid no more waits for a payment again.
      ['5', '44571', '20261202', '20261202', '87,00'],
      ['5', '44574', '20261202', '20261202', '0,00'],
    ]);
    expect(await loadBatchFile(first?.sha256 ?? '')).toEqual(before);
  });

  it('is saved again as the bytes that left, or for a spreadsheet', async () => {
    await exported('2026-11-30');
    const [batch] = await loadBatches();
    if (!batch) throw new Error('no batch');
    const save = vi.spyOn(host, 'saveFile').mockImplementation(async ({ name }) => ok({ path: name }));
    for (const kind of ['text', 'csv', 'xlsx'] as const) await saveBatch(batch, kind);
    const [text, csv, xlsx] = save.mock.calls.map(([request]) => request);
    expect([text?.name, text?.bytes]).toEqual([batch.fileName, await loadBatchFile(batch.sha256)]);
    expect(new TextDecoder().decode(csv?.bytes)).toContain('VE;Ventes;2;20261106;4191');
    // A workbook is a ZIP.
    expect([...(xlsx?.bytes.slice(0, 2) ?? [])]).toEqual([0x50, 0x4b]);
  });

  it('whose file was changed on the disk is not given as the one that left', async () => {
    await exported('2026-11-30');
    const [batch] = await loadBatches();
    if (!batch) throw new Error('no batch');
    await db.attachments.update(batch.sha256, { bytes: new Uint8Array([1, 2, 3]) });
    expect(await saveBatch(batch, 'text')).toMatchObject({ ok: false, error: { code: 'batchMissing' } });
  });

  it('tells the invoices of one day in the order in which they were issued, whatever their orders', async () => {
    await exported('2026-11-30');
    for (const [id, subject, number] of [
      ['z', 'o1', 'FA-2026-0002'],
      ['a', 'o2', 'FA-2026-0003'],
      ['m', 'o1', 'FA-2026-0004'],
    ] as const)
      await commit({
        label: 'facture',
        add: [
          {
            id,
            subject,
            kind: 'order.invoiceIssued',
            day: '2026-12-15',
            data: {
              kind: 'final',
              to: 'client',
              number,
              content: { ...invoiceFixture, number, issuedOn: day('2026-12-15'), preceding: [] },
            },
          },
        ],
      });
    await exported('2026-12-31');
    const [, second] = await loadBatches();
    const rows = readFec((await loadBatchFile(second?.sha256 ?? '')) ?? new Uint8Array());
    expect([...new Set(rows.map(({ PieceRef }) => PieceRef))]).toEqual([
      'FA-2026-0002',
      'FA-2026-0003',
      'FA-2026-0004',
    ]);
  });

  it('is refused where it is not known what one before took: the same entries would leave twice', async () => {
    await exported('2026-11-30');
    const [batch] = await loadBatches();
    if (!batch) throw new Error('no batch');
    await pay('p2', '2026-12-20', 1000);
    for (const change of [{ bytes: new Uint8Array([1]) }, null]) {
      if (change) await db.attachments.update(batch.entriesSha256, change);
      else await db.attachments.delete(batch.entriesSha256);
      expect(await exported('2026-12-31')).toBe('listLost');
    }
    expect(await loadBatches()).toHaveLength(1);
  });

  it('is refused without a SIREN', async () => {
    await commit({
      label: 'x',
      set: [{ table: 'organisation', id: 'organisation', fields: { siret: undefined } }],
    });
    expect(await exported('2026-11-30')).toBe('noSiren');
  });
});

describe('interest paid late', () => {
  // Garage de la Payre: 747,60 € late since 10 September 2026; on 20 November 71 days at 12,40 %, 18,03 €, and 40 €.
  it('is told though another invoice, whose id comes first, was noted after the payment', async () => {
    const { records, facts } = buildDemonstration(day('2026-11-23'));
    const told = toldOrders.find(({ client }) => client === 'Garage de la Payre');
    if (!told) throw new Error('no such order');
    await Promise.all(db.tables.map((table) => table.clear()));
    await commit({ label: 'Décor', set: [...records] as never, add: [...facts] });
    const subject = orderId(told);
    await commit({
      label: 'règlement, puis facture',
      add: [
        {
          subject,
          kind: 'order.paymentReceived',
          day: '2026-11-20',
          data: { from: 'client', amount: cents(80_563) },
        },
        {
          id: '0',
          subject,
          kind: 'order.invoiceIssued',
          day: '2026-11-22',
          data: { kind: 'final', to: 'client' },
        },
      ],
    });
    const done = await exportBooks(day('2026-11-23'), day('2026-11-23'));
    const rows = done.ok ? readFec(done.value.bytes) : [];
    const late = rows.filter(({ CompteNum }) => ['763', '758'].includes(CompteNum));
    expect(late.map(({ CompteNum, Credit }) => [CompteNum, Credit])).toEqual([
      ['763', '18,03'],
      ['758', '40,00'],
    ]);
  });
});

describe('turnover', () => {
  it.each(['month', 'quarter', 'course', 'client'] as const)(
    'by %s sums to that of the period',
    async (by) => {
      const { totals, rows } = await loadTurnover({ from: day('2026-10-01'), until: today }, by);
      expect([totals.exclTax, totals.vat, totals.inclTax, totals.received]).toEqual([
        43500, 8700, 52200, 52200,
      ]);
      expect(rows.reduce((sum, row) => sum + row.exclTax, 0)).toBe(43500);
      expect(rows.map(({ label }) => label)).toEqual(
        {
          month: ['oct. 26', 'nov. 26', 'déc. 26'],
          quarter: ['4e\u00a0trimestre\u00a02026'],
          course: ['Optimiser la relation client'],
          client: ['Ardèche Bois'],
        }[by].map((name) => expect.stringMatching(new RegExp(name.replace(/ /g, '\\s')))),
      );
    },
  );

  it('of a period before anything is nothing', async () => {
    const { totals } = await loadTurnover({ from: day('2025-01-01'), until: day('2025-12-31') }, 'client');
    expect([totals.exclTax, totals.received]).toEqual([0, 0]);
  });
});
