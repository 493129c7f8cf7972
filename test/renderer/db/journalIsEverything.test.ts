import { expect, test } from 'vitest';
import type { JournalLine, RecordEdit } from '../../../shared/records/journal.ts';
import { type Application, newDisk, outsideOf, startWindow } from './application.ts';
import { scene } from './scene.ts';

type Rows = Map<string, Record<string, unknown>>;

/** One record after one line of the journal file, from nothing but that line. */
function replay(rows: Rows, edit: RecordEdit, stamp: string): void {
  const key = `${edit.table}/${edit.id}`;
  const row = rows.get(key) ?? { id: edit.id, v: 1, scope: {}, stamps: {} };
  const stamps: Record<string, unknown> = { ...(row['stamps'] as object) };
  for (const field of [...Object.keys(edit.fields), ...(edit.emptied ?? [])]) {
    const was = edit.was?.[field];
    stamps[field] = was === undefined ? { at: stamp } : { at: stamp, was };
  }
  const scope = {
    ...(row['scope'] as object),
    ...Object.fromEntries((edit.scope ?? []).map((s) => [s, stamp])),
  };
  const next: Record<string, unknown> = { ...row, ...edit.fields, stamps, scope };
  for (const field of edit.emptied ?? []) delete next[field];
  rows.set(key, next);
}

const tableOf = async (application: Application, name: string) =>
  (await application.db.table<{ id: string }>(name).toArray()).map(
    (row) => [`${name}/${row.id}`, row] as const,
  );

test('the journal file alone gives back every record and every fact', async () => {
  const outside = outsideOf();
  const application = await startWindow(newDisk());
  await application.openDatabase(outside.host);
  await application.commit(scene);
  await application.commit({
    label: 'Client corrigé',
    set: [
      {
        table: 'clients',
        id: 'c1',
        fields: { name: 'Ardèche Bois SAS', email: 'a@b.fr' },
        scope: ['session:s1'],
      },
      { table: 'orders', id: 'o1', fields: { funderId: undefined } },
    ],
    add: [{ subject: 'o1', kind: 'order.contractSigned', day: '2026-11-23', data: { note: 'signé' } }],
  });
  await application.commit({
    label: 'Vidé',
    set: [{ table: 'clients', id: 'c1', fields: { email: undefined } }],
  });
  const rows: Rows = new Map();
  for (const line of outside.journal) {
    const act = JSON.parse(line).act as JournalLine;
    for (const edit of act.payload?.set ?? []) replay(rows, edit, act.stamp);
    for (const fact of act.payload?.add ?? []) rows.set(`facts/${fact.id}`, fact);
  }
  const names = [
    'organisation',
    'terms',
    'courses',
    'clients',
    'participants',
    'sessions',
    'halfDays',
    'orders',
    'facts',
  ];
  for (const name of names)
    for (const [key, row] of await tableOf(application, name)) expect(rows.get(key)).toEqual(row);
});
