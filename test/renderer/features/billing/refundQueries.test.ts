import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, test } from 'vitest';
import { commit } from '../../../../renderer/db/index.ts';
import { recordRefund } from '../../../../renderer/features/billing/payments/refundCommands.ts';
import { listToRefund } from '../../../../renderer/features/billing/payments/refundQueries.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { emptyDatabase } from '../openPage.tsx';
import { openBillingScene, shareBetweenTwo } from './billingScene.ts';

const today = civilDay('2026-11-23');
const received = (funder: string, amount: number, excess?: 'kept') => ({
  subject: 'o1',
  kind: 'order.paymentReceived' as const,
  day: '2026-11-21',
  data: { from: 'opco' as const, funder, amount: cents(amount), ...(excess ? { excess } : {}) },
});

beforeEach(async () => {
  await emptyDatabase();
  await openBillingScene();
  await shareBetweenTwo();
});
const listed = async () =>
  (await listToRefund(today))
    .filter(({ to }) => to === 'opco')
    .map(({ payer, amount, fate }) => [payer, amount, fate]);

describe('« À rembourser »', () => {
  test('lists what the second payer paid beyond its share, though the first still owes more', async () => {
    await commit({ label: 'Reçu', add: [received('atlas', 40000, 'kept')] });
    expect(await listed()).toEqual([['Atlas', 10000, 'kept']]);
  });

  test('lists each payer with what was said of its own money', async () => {
    await commit({ label: 'Reçu', add: [received('akto', 65000), received('atlas', 40000, 'kept')] });
    expect(await listed()).toEqual([
      ['Atlas', 10000, 'kept'],
      ['AKTO', 5000, null],
    ]);
  });

  test('has nothing left of a payer once its money went back, by name', async () => {
    await commit({ label: 'Reçu', add: [received('akto', 65000), received('atlas', 40000)] });
    const line = (await listToRefund(today)).find(({ payer }) => payer === 'Atlas');
    if (!line) throw new Error('Atlas is owed nothing');
    expect(line.funder).toBe('atlas');
    const done = await recordRefund(line, { id: 'r1', day: today, amount: line.amount, means: 'transfer' });
    expect(done.ok).toBe(true);
    expect(await listed()).toEqual([['AKTO', 5000, null]]);
  });
});
