import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { commit, db } from '../../../../renderer/db/index.ts';
import { readArchiveRows } from '../../../../renderer/features/reports/archives/archivesQueries.ts';
import { buildDemonstration } from '../../../../shared/demonstration/buildDemonstration.ts';
import type { SettlementLine } from '../../../../shared/domain/archives/settlementLines.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';

it('beside each settlement stand the invoices of its order, in the order in which they were issued', async () => {
  const { records, facts } = buildDemonstration(civilDay('2026-11-23'));
  await Promise.all(db.tables.map((table) => table.clear()));
  await commit({ label: 'Décor', set: [...records] as never, add: [...facts] });

  const rows = await readArchiveRows({ from: civilDay('2000-01-01'), until: civilDay('2999-12-31') });
  const settlements = rows['reglements.jsonl'] as readonly SettlementLine[];
  expect(settlements).toHaveLength(facts.filter(({ kind }) => kind === 'order.paymentReceived').length);
  expect(settlements.find(({ payer }) => payer === 'Les Vergers du Coiron')?.sold).toMatchObject([
    { invoice: 'FA-2026-0004', exclTax: 17_400 },
    { invoice: 'FA-2026-0008', exclTax: 58_000 },
    { invoice: 'FA-2026-0009', exclTax: 58_000 },
  ]);
});
