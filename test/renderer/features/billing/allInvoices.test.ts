import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit, type NewFact } from '../../../../renderer/db/index.ts';
import {
  listInvoices,
  pathOfInvoice,
  shownOf,
  yearsOf,
} from '../../../../renderer/features/billing/invoiceListQueries.ts';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { emptyDatabase } from '../openPage.tsx';

const { records, facts, papers } = buildDemonstration(civilDay('2026-11-23'));
const left: readonly NewFact[] = papers.map(({ id, orderId, document, number, on }, index) => ({
  id,
  subject: orderId,
  kind: 'documentIssued',
  day: on,
  data: {
    document,
    number,
    title: number,
    fileName: number,
    sha256: String(index).padStart(64, '0'),
    pages: 1,
    bytes: 1,
  },
}));

beforeEach(async () => {
  await emptyDatabase();
  const done = await commit({
    label: 'Décor',
    set: records.map(({ table, id, fields }) => ({ table, id, fields })) as never,
    add: [...facts, ...left],
  });
  if (!done.ok) throw new Error(done.error.code);
});

describe('every invoice', () => {
  test('stands in the list, the avoir and what it took back too, each naming the other', async () => {
    const rows = await listInvoices();
    const invoices = papers.filter(({ fact }) => fact !== undefined).map(({ number }) => number);
    expect(new Set(rows.map(({ number }) => number))).toEqual(new Set(invoices));
    expect(rows).toHaveLength(invoices.length);
    const avoir = rows.find(({ number }) => number === 'AV-2026-0001');
    // 580,00 € excl. tax, 696,00 € incl. tax: taken back whole.
    expect([avoir?.inclTax, avoir?.left, avoir?.note]).toEqual([-69_600, 0, 'Reprend FA-2026-0008']);
    const taken = rows.find(({ number }) => number === 'FA-2026-0008');
    expect([taken?.inclTax, taken?.left, taken?.note]).toEqual([69_600, 0, 'Reprise par AV-2026-0001']);
  });

  test('is narrowed to a year and to a kind', async () => {
    const rows = await listInvoices();
    expect(yearsOf(rows)).toEqual(['2026']);
    expect(shownOf(rows, 'all', 'creditNote').map(({ number }) => number)).toEqual(['AV-2026-0001']);
    expect(shownOf(rows, '2025', 'all')).toEqual([]);
    expect(shownOf(rows, '2026', 'deposit').every(({ type }) => type === 'deposit')).toBe(true);
  });

  test('opens the page that left', async () => {
    const rows = await listInvoices();
    const row = rows.find(({ number }) => number === 'FA-2026-0008');
    const place = papers.findIndex(({ number }) => number === 'FA-2026-0008');
    expect(row && (await pathOfInvoice(row))).toBe(`/documents/${String(place).padStart(64, '0')}`);
    expect(await pathOfInvoice({ id: 'unknown', orderId: 'o1' })).toBe('/dossiers/o1');
  });
});
