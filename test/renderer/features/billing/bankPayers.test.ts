// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { beforeEach, expect, test } from 'vitest';
import { commit, db } from '../../../../renderer/db/index.ts';
import { confirmLines } from '../../../../renderer/features/billing/bank/bankCommands.ts';
import { listReceived } from '../../../../renderer/features/billing/payments/receivedQueries.ts';
import { matchIndex } from '../../../../shared/domain/bank/claimIndex.ts';
import { chosenFor, proposalsOf } from '../../../../shared/domain/bank/proposalsOf.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { emptyDatabase } from '../openPage.tsx';
import { openBillingScene, shareBetweenTwo } from './billingScene.ts';
import { statementRead } from './statementRead.ts';

const today = civilDay('2026-11-23');
beforeEach(async () => {
  await emptyDatabase();
  await openBillingScene();
  await shareBetweenTwo();
}, 60_000);

/** The only line of a statement, with what is awaited. */
async function read(line: string) {
  const { bank, claims } = await statementRead(line, today);
  const [first] = bank.lines;
  if (!first) throw new Error('no line');
  return { line: first, claims, proposals: proposalsOf(first, matchIndex(claims, bank.noted)) };
}
const recorded = async () =>
  (await db.facts.where('kind').equals('order.paymentReceived').toArray())
    .filter(({ data }) => data['bankLine'] !== undefined)
    .map(({ subject, data }) => [subject, data['from'], data['funder'], data['amount']]);

test.each(['VIR ATLAS', 'VIR REF ATL-0042'])(
  '« %s » is proposed for the share of the second payer, and recorded as its money',
  async (label) => {
    const { line, proposals } = await read(`20/11/2026;${label};300,00`);
    const [proposal] = proposals;
    expect(proposal).toMatchObject({ sure: true, shares: [{ claim: { payers: ['Atlas'] } }] });
    if (!proposal) throw new Error('nothing proposed');
    await confirmLines([{ line, proposal }], today);
    expect(await recorded()).toEqual([['o1', 'opco', 'atlas', 30_000]]);
  },
);

test('the claim of either payer can be chosen by hand', async () => {
  const { line, claims } = await read('20/11/2026;VIR;100,00');
  const shares = claims.filter(({ from }) => from === 'opco');
  expect(shares.map(({ payers, left }) => [payers[0], left])).toEqual([
    ['AKTO', 60_000],
    ['Atlas', 30_000],
  ]);
  const atlas = shares.find(({ funder }) => funder === 'atlas');
  if (!atlas) throw new Error('nothing awaited of Atlas');
  await confirmLines([{ line, proposal: chosenFor(line, [atlas]) }], today);
  expect(await recorded()).toEqual([['o1', 'opco', 'atlas', 10_000]]);
});

/** 100,00 € that a person wrote down. */
const told = (id: string, funder?: string) => ({
  id,
  subject: 'o1',
  kind: 'order.paymentReceived' as const,
  day: civilDay('2026-11-19'),
  data: { from: 'opco' as const, amount: cents(10_000), ...(funder && { funder }) },
});

test('what was received of the second payer is listed under its name', async () => {
  await commit({ label: 'Notés', add: [told('old'), told('first', 'akto'), told('second', 'atlas')] });
  const rows = (await listReceived(today)).map(({ id, payer }) => [id, payer]);
  expect(rows).toEqual(
    expect.arrayContaining([
      ['old', 'AKTO'],
      ['first', 'AKTO'],
      ['second', 'Atlas'],
    ]),
  );
});

test('a payment of the second payer that was noted by hand is proposed by its name', async () => {
  await commit({
    label: 'Noté',
    add: [
      {
        subject: 'o1',
        kind: 'order.paymentReceived',
        day: '2026-11-19',
        data: { from: 'opco', funder: 'atlas', amount: cents(30_000) },
      },
    ],
  });
  const { proposals } = await read('20/11/2026;VIR ATLAS;300,00');
  expect(proposals[0]).toMatchObject({ as: 'noted', sure: true, payment: { title: 'Atlas' } });
});
