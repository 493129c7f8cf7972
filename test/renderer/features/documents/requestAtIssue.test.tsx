// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { commit, db } from '../../../../renderer/db/index.ts';
import { issuedFrom, loadRequestAtIssue } from '../../../../renderer/features/documents/documentQueries.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { openBillingScene } from '../billing/billingScene.ts';
import { emptyDatabase } from '../openPage.tsx';

const day = '2026-12-03';
const reminder = (subject: string) => ({
  subject,
  kind: 'reminderSent' as const,
  day,
  data: {
    step: 'reminder1' as const,
    to: 'client' as const,
    invoices: [`invoice-${subject}`],
    number: 'COUR-2026-0001',
    paper: 'paper',
  },
});

/** One reminder for the invoices of two orders, kept with the first. */
async function remindOfBoth(): Promise<void> {
  const data = {
    document: 'reminder1' as const,
    number: 'COUR-2026-0001',
    title: 'Relance',
    fileName: 'relance.pdf',
    sha256: '0'.repeat(64),
    pages: 1,
    bytes: 1,
  };
  await commit({
    label: 'Relance',
    add: [{ id: 'paper', subject: 'o1', kind: 'documentIssued', day, data }, reminder('o1'), reminder('o2')],
  });
}

beforeEach(async () => {
  await emptyDatabase();
  await openBillingScene();
  await remindOfBoth();
});

test('a letter over two orders is asked of both, as they stood when it left', async () => {
  await commit({
    label: 'Règlement',
    add: [
      {
        subject: 'o2',
        kind: 'order.paymentReceived',
        day,
        data: { from: 'client', amount: cents(121_800) },
      },
    ],
  });
  const fact = await db.facts.get('paper');
  const issued = fact && issuedFrom(fact);
  const request = issued && (await loadRequestAtIssue(issued));
  const told = [request, ...(request?.others ?? [])].map((known) => [
    known?.dossier.order.id,
    known?.statement.balance.client,
  ]);
  expect(told).toEqual([
    ['o1', 121_800],
    ['o2', 121_800],
  ]);
});
