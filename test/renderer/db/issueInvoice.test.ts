import { beforeEach, describe, expect, test } from 'vitest';
import type { InvoiceKind } from '../../../shared/domain/billing/invoiceKinds.ts';
import { civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../shared/domain/money/cents.ts';
import { statementOfDossier } from '../../../shared/domain/orders/storyOf.ts';
import { acceptancePieces } from '../../../shared/domain/orders/story.ts';
import { ok } from '../../../shared/result.ts';
import { rebuildDerived } from '../../../renderer/db/derived.ts';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';

let application: Application;
const disk = { of: newDisk() };

const about = (day: string) => ({ subject: 'o1', day: civilDay(day) });

/** Two people at 870,00 €: 1 740,00 € excl. tax, 2 088,00 € incl. tax; a deposit of 30 %, 626,40 €, is paid. */
beforeEach(async () => {
  disk.of = newDisk();
  application = await startWindow(disk.of);
  await application.openDatabase(outsideOf().host);
  await application.commit(scene);
  const pieces = Object.fromEntries(acceptancePieces.map((piece) => [piece, true]));
  await application.commit({
    label: 'commande',
    add: [
      { ...about('2026-11-02'), kind: 'order.proposalIssued', data: {} },
      { ...about('2026-11-05'), kind: 'order.documentsReceived', data: pieces },
      {
        ...about('2026-11-06'),
        kind: 'order.paymentReceived',
        data: { from: 'client', amount: cents(62640) },
      },
    ],
  });
});

const press = {
  check: () => ({ blocking: [], warnings: [] }),
  render: async ({ number }: { readonly number: string | null }) =>
    ok({
      bytes: new TextEncoder().encode(String(number)),
      pages: 1,
      title: 'Facture',
      fileName: `${number}.pdf`,
    }),
};

async function issue(kind: InvoiceKind, day: string, window: Application = application) {
  const on = civilDay(day);
  const dossier = await window.loadDossier('o1');
  if (!dossier) throw new Error('no dossier');
  const statement = statementOfDossier(dossier, on);
  return window.issueDocument({ kind, dossier, statement, on, logo: null, demonstration: false }, press);
}
const numbers = async () => (await application.db.numbers.toArray()).map(({ number }) => number);
const rows = async () =>
  (await application.readInvoices()).map(({ number, inclTax, left, open }) => [number, inclTax, left, open]);

describe('issuing an invoice', () => {
  test('keeps number, paper, content and what the order is told in one act', async () => {
    await issue('depositInvoice', '2026-11-06');
    const facts = await application.db.facts.where('kind').equals('order.invoiceIssued').toArray();
    expect(facts.map(({ data }) => data)).toMatchObject([
      {
        kind: 'deposit',
        to: 'client',
        number: 'FA-2026-0001',
        content: { number: 'FA-2026-0001', prepaid: 62640 },
      },
    ]);
    expect(await rows()).toEqual([['FA-2026-0001', 62640, 0, 0]]);
  });

  test('twice at the same moment, from two windows, gives one number and one fact', async () => {
    const other = await startWindow(disk.of);
    await other.openDatabase(outsideOf().host);
    await Promise.all([issue('depositInvoice', '2026-11-06'), issue('depositInvoice', '2026-11-06', other)]);
    expect(await numbers()).toEqual(['FA-2026-0001']);
    expect(await application.db.facts.where('kind').equals('order.invoiceIssued').count()).toBe(1);
  });

  test('before the last one of its series is refused', async () => {
    await issue('depositInvoice', '2026-11-20');
    const back = await issue('creditNote', '2026-11-21');
    expect(back.ok).toBe(true);
    const again = await issue('depositInvoice', '2026-11-19');
    expect(again).toMatchObject({ ok: false });
    expect(await numbers()).toEqual(['AV-2026-0001', 'FA-2026-0001']);
  });

  test('a credit note takes it back: what it asked for may be invoiced anew, under a new number', async () => {
    await issue('depositInvoice', '2026-11-06');
    await issue('creditNote', '2026-11-10');
    expect(await rows()).toEqual([]);
    await issue('depositInvoice', '2026-11-12');
    expect(await numbers()).toEqual(['AV-2026-0001', 'FA-2026-0001', 'FA-2026-0002']);
    expect(await rows()).toEqual([['FA-2026-0002', 62640, 0, 0]]);
  });

  test('an invoice, its avoir and the money count in the totals, and making them anew gives the same', async () => {
    await issue('depositInvoice', '2026-11-06');
    await issue('creditNote', '2026-11-10');
    const kept = await application.db.localLedger.orderBy('day').toArray();
    expect(
      kept.map(({ day, exclTax, vat, inclTax, received }) => [day, exclTax, vat, inclTax, received]),
    ).toEqual(
      expect.arrayContaining([
        ['2026-11-06', 0, 0, 0, 62640],
        ['2026-11-06', 52200, 10440, 62640, 0],
        ['2026-11-10', -52200, -10440, -62640, 0],
      ]),
    );
    await rebuildDerived(application.db);
    expect(await application.db.localLedger.orderBy('day').toArray()).toEqual(kept);
  });

  test('that another window changed since it was seen is told, and leaves as it is once asked for anew', async () => {
    const on = civilDay('2026-11-06');
    const dossier = await application.loadDossier('o1');
    if (!dossier) throw new Error('no dossier');
    const statement = statementOfDossier(dossier, on);
    const seen = {
      kind: 'depositInvoice',
      dossier,
      statement,
      on,
      logo: null,
      demonstration: false,
    } as const;
    await application.commit({
      label: 'TVA corrigée',
      set: [{ table: 'orders', id: 'o1', fields: { vat: 'exemptTraining' } }],
    });
    // 30 % of 1 740,00 € without VAT, 522,00 €, is the whole deposit; 626,40 € came.
    const done = await application.issueDocument(seen, press);
    expect(done).toMatchObject({
      ok: false,
      error: {
        code: 'invoiceChanged',
        message: expect.stringMatching(
          /522,00.€ TTC dont 0,00.€ de TVA, au lieu de 626,40.€ TTC dont 104,40/,
        ),
      },
    });
    expect(await numbers()).toEqual([]);
    await issue('depositInvoice', '2026-11-06');
    const [fact] = await application.db.facts.where('kind').equals('order.invoiceIssued').toArray();
    expect(fact?.data['content']).toMatchObject({
      lines: [{ net: 52200, vat: 0, treatment: { code: 'E' } }],
    });
  });

  test('what is kept of invoices is what making it anew gives', async () => {
    await issue('depositInvoice', '2026-11-06');
    const kept = await application.db.localInvoices.toArray();
    await rebuildDerived(application.db, kept[0]?.on);
    expect(await application.db.localInvoices.toArray()).toEqual(kept);
  });
});
