import { IDBFactory } from 'fake-indexeddb';
import { beforeAll, describe, expect, test } from 'vitest';
import { rebuildDerived } from '../../../renderer/db/derived.ts';
import { dossiersIn } from '../../../renderer/db/dossiers.ts';
import { isOf, onAnotherDay, orderLineRow, orderRows } from '../../../renderer/db/orderLine.ts';
import type { EmargeDatabase } from '../../../renderer/db/database.ts';
import { buildDemonstration } from '../../../shared/demonstration/buildDemonstration.ts';
import { dossiersOf } from '../../../shared/demonstration/dossiersOf.ts';
import { addDays, civilDay } from '../../../shared/domain/dates/civilDay.ts';
import { basisPoints } from '../../../shared/domain/money/cents.ts';
import { taskRow } from '../../../renderer/db/taskRow.ts';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';
import { done, machine } from './support.ts';
import { halfDayId } from '../../../shared/records/naturalIds.ts';

const today = civilDay('2026-11-23');

describe('the line of an order', () => {
  const dossiers = dossiersOf(buildDemonstration(today));

  test.each([0, 1, 10, 40, 400])('kept, then asked for %i days later, is the line made fresh', (days) => {
    const later = addDays(today, days);
    for (const dossier of dossiers) {
      const kept = orderRows(dossier, today);
      const { told } = kept.line;
      const seen = isOf(kept.line, later)
        ? kept
        : told && onAnotherDay({ ...kept.line, told }, later, dossier.rates ?? {});
      const { line, tasks, turnover } = orderRows(dossier, later);
      expect(seen).toMatchObject({ line: { line: line.line }, tasks, turnover });
    }
  });

  test('that is settled is kept for good, the others with their story', () => {
    const rows = dossiers.map((dossier) => orderLineRow(dossier, today));
    expect(rows.filter(({ changes }) => changes === 0).map(({ line }) => line.status)).toEqual(['settled']);
    expect(rows.filter(({ changes, told }) => changes === 1 && told === null)).toEqual([]);
  });
});

describe('the lines of orders', () => {
  let database: EmargeDatabase;
  beforeAll(async () => {
    database = machine(new IDBFactory());
    await done(database, scene);
  });

  const fresh = async () => {
    const ids = await database.orders.toCollection().primaryKeys();
    const dossiers = (await dossiersIn(database, ids)).filter(({ order }) => order.archived !== true);
    const [first] = await database.localOrders.toArray();
    const rows = dossiers.map((dossier) => orderRows(dossier, first?.on ?? today));
    return {
      lines: rows.map(({ line }) => line),
      tasks: rows.flatMap(({ line, tasks }) => (tasks ? [taskRow(tasks, line.on)] : [])),
      turnover: rows.flatMap(({ turnover }) => turnover ?? []),
      invoices: rows.flatMap(({ invoices }) => invoices ?? []),
    };
  };

  const kept = async () => ({
    lines: await database.localOrders.toArray(),
    tasks: await database.localTasks.toArray(),
    turnover: await database.localTurnover.toArray(),
    invoices: await database.localInvoices.toArray(),
  });

  test.each([
    [
      'the client has another name',
      { set: [{ table: 'clients', id: 'c1', fields: { name: 'Ardèche Sciage' } }] },
    ],
    [
      'the client becomes a public body',
      { set: [{ table: 'clients', id: 'c1', fields: { kind: 'public' } }] },
    ],
    ['more people are announced', { set: [{ table: 'orders', id: 'o1', fields: { participants: 4 } }] }],
    [
      'the session has room for fewer',
      { set: [{ table: 'sessions', id: 's1', fields: { maxParticipants: 3 } }] },
    ],
    ['the course lasts longer', { set: [{ table: 'courses', id: 'k1', fields: { hours: 21 } }] }],
    [
      'a proposal left',
      { add: [{ subject: 'o1', kind: 'order.proposalIssued', day: '2026-11-02', data: {} }] },
    ],
    ['someone follows the order', { set: [{ table: 'orders', id: 'o1', fields: { followedBy: 'Claire' } }] }],
    [
      'the client’s insurance is known',
      { set: [{ table: 'clients', id: 'c1', fields: { insuranceValidUntil: '2027-06-30' } }] },
    ],
    ['nobody trains any more', { set: [{ table: 'sessions', id: 's1', fields: { trainerIds: [] } }] }],
    [
      'a line is put off',
      {
        add: [
          {
            subject: 'o1',
            kind: 'taskPutOff',
            day: '2026-11-23',
            data: { task: 'chaseProposal:o1', until: '2099-01-01' },
          },
        ],
      },
    ],
    ['the order is archived', { set: [{ table: 'orders', id: 'o1', fields: { archived: true } }] }],
    [
      'the order is taken up again',
      { set: [{ table: 'orders', id: 'o1', fields: { archived: undefined } }] },
    ],
  ])('are those made fresh when %s', async (_, changes) => {
    await done(database, changes as never);
    const before = await kept();
    expect(before).toEqual(await fresh());
    await database.localOrders.clear();
    await rebuildDerived(database, today);
    const after = await kept();
    expect(after).toEqual(await fresh());
    expect(after.lines.map(({ id }) => id)).toEqual(before.lines.map(({ id }) => id));
  });
});

describe('the line of an order under the terms', () => {
  let database: EmargeDatabase;
  const toldOf = async (id: string): Promise<{ readonly follows?: readonly object[] }> =>
    JSON.parse((await database.localOrders.get(id))?.told ?? '{}') as object;
  beforeAll(async () => {
    database = machine(new IDBFactory());
    await done(database, scene);
    await done(database, {
      label: 'Brouillon, puis une version à venir',
      set: [
        { table: 'orders', id: 'o2', fields: { termsVersion: undefined } },
        {
          table: 'terms',
          id: 'v2',
          fields: {
            from: civilDay('2099-01-01'),
            label: 'CGV 2',
            parameters: { depositRate: basisPoints(4000) },
          },
        },
      ],
    });
  });

  test('not issued yet follows the versions as they begin; one that names its version keeps it', async () => {
    expect((await toldOf('o2')).follows).toEqual([
      { from: '1900-01-01', settings: {} },
      { from: '2026-01-01', settings: {} },
      { from: '2099-01-01', settings: { depositRate: 4000 } },
    ]);
    expect((await toldOf('o1')).follows).toBeUndefined();
  });

  test('not issued yet is made anew when a version is withdrawn', async () => {
    await done(database, {
      label: 'Retirée',
      set: [{ table: 'terms', id: 'v2', fields: { archived: true } }],
    });
    expect((await toldOf('o2')).follows).toHaveLength(2);
  });

  test.each(['2026-12-01', '2098-12-31', '2099-06-01'])('on %s is the line made fresh', async (on) => {
    for (const dossier of await dossiersIn(database, ['o1', 'o2'])) {
      const kept = await database.localOrders.get(dossier.order.id);
      if (!kept?.told) throw new Error('no line');
      const seen = onAnotherDay({ ...kept, told: kept.told }, civilDay(on), {});
      const { line, tasks, turnover } = orderRows(dossier, civilDay(on));
      expect(seen).toMatchObject({ line: { line: line.line }, tasks, turnover });
    }
  });
});

const fact = (day: string, kind: string, data: Record<string, unknown> = {}) => ({
  subject: 'o1',
  kind: `order.${kind}`,
  day,
  data,
});
// 2 088,00 € due on 1 October 2025, 3 000,00 € paid on 1 December: 61 days late, at 12,15 % then.
const late = [
  fact('2025-09-01', 'proposalIssued'),
  fact('2025-09-01', 'depositWaived'),
  fact('2025-09-02', 'documentsReceived'),
  fact('2025-10-01', 'trainingDelivered'),
  fact('2025-10-01', 'invoiceIssued', { kind: 'final', to: 'client' }),
  fact('2025-12-01', 'paymentReceived', { from: 'client', amount: 300_000 }),
];

describe('the lines of orders that were late', () => {
  let database: EmargeDatabase;
  const balance = async () => (await database.localOrders.get('o1'))?.line.balance.client;

  beforeAll(async () => {
    database = machine(new IDBFactory());
    await done(database, scene);
    await done(database, {
      set: [
        { table: 'sessions', id: 's1', fields: { start: '2025-10-01', end: '2025-10-01' } },
        ...['2026-12-14-morning', '2026-12-14-afternoon', '2026-12-15-morning'].map((half) => ({
          table: 'halfDays',
          id: halfDayId('s1', half.slice(0, 10), half.slice(11) as 'morning'),
          fields: { archived: true },
        })),
      ],
      add: late,
    } as never);
  });

  test('are made anew when a rate is corrected, and again when it is put aside; the others are left alone', async () => {
    // 208800 × 61 × 12,15 % / 365 = 4239,78, and 40 € for recovery: 300000 − 208800 − 4240 − 4000 are to give back.
    expect(await balance()).toBe(-82_960);
    const other = await database.localOrders.get('o2');
    await database.localOrders.update('o2', { told: 'left alone' });
    const rates = { ecb: 315, legalIndividuals: 665, legalOthers: 276, source: 'BCE, relu' };
    await done(database, { set: [{ table: 'rates', id: '2025-S2', fields: rates }] } as never);
    // At 13,15 %: 4588,73.
    expect(await balance()).toBe(-82_611);
    expect(await database.localOrders.get('o2')).toEqual({ ...other, told: 'left alone' });
    await done(database, { set: [{ table: 'rates', id: '2025-S2', fields: { archived: true } }] } as never);
    expect(await balance()).toBe(-82_960);
  });
});

describe('lists of orders', () => {
  let application: Application;
  beforeAll(async () => {
    application = await startWindow(newDisk());
    await application.openDatabase(outsideOf().host);
    await application.commit(scene);
  });

  test('on a later day are the same before and after the lines were brought to it', async () => {
    const later = addDays(today, 90);
    const asked = await application.readOrderLines(later, 'changing');
    await application.bringOrderLinesTo(later);
    expect((await application.db.localOrders.toArray()).map(({ on }) => on)).toEqual([later, later]);
    expect(await application.readOrderLines(later, 'changing')).toEqual(asked);
  });

  test('say the same of what there is to do before and after they were brought to another day', async () => {
    const day = civilDay('2026-11-13');
    const asked = await application.readOrderTasks(day);
    expect(asked.flatMap(({ tasks }) => tasks.map(({ key }) => key))).toContain('issueProposal:o1');
    await application.bringOrderLinesTo(day);
    expect(await application.readOrderTasks(day)).toEqual(asked);
    expect(await application.readTasksOfNow()).toContain('issueProposal:o1');
  });
});
