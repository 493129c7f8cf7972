import { array, assert, asyncProperty } from 'fast-check';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { askedOf } from '../../../shared/domain/billing/askedBesides.ts';
import { clientLines } from '../../../shared/domain/billing/billedApart.ts';
import { invoiceStates } from '../../../shared/domain/billing/invoiceStates.ts';
import { issuedInvoices } from '../../../shared/domain/billing/issuedInvoices.ts';
import { unpaidLines } from '../../../shared/domain/orders/unpaidLines.ts';
import { verifyChain } from '../../../shared/records/chain.ts';
import { ActingHouse } from './actingHouse.ts';
import { randomAct } from './randomActs.ts';

const [runs, actsPerRun] = [20, 250];
/** The same histories each time; another seed tells others. */
const seed = 20_261_125;

beforeAll(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterAll(() => void vi.useRealTimers());

/** Ranks of each series in the order of their days: 1, 2, 3… and nothing else. */
async function expectNoHole({ window }: ActingHouse): Promise<number> {
  const numbers = await window.db.numbers.toArray();
  const bySeries = Map.groupBy(numbers, ({ series }) => series);
  for (const given of bySeries.values()) {
    const ordered = given.toSorted((a, b) => a.rank - b.rank);
    expect(ordered.map(({ rank }) => rank)).toEqual(ordered.map((_row, index) => index + 1));
    expect(ordered.map(({ day }) => day)).toEqual(ordered.map(({ day }) => day).toSorted());
  }
  return numbers.length;
}

const inOrder = (values: readonly unknown[]): readonly string[] =>
  values.map(String).toSorted((a, b) => (a < b ? -1 : 1));

/** Each number is on one paper, each paper has its bytes and its fact, each fact its content with that number. */
async function expectNumbersOnPapers({ window }: ActingHouse): Promise<void> {
  const facts = await window.db.facts.toArray();
  const papers = facts.filter(({ kind }) => kind === 'documentIssued');
  const told = facts.filter(
    ({ kind, data }) => kind.startsWith('order.invoice') && data['number'] !== undefined,
  );
  const numbers = inOrder(await window.db.numbers.toCollection().primaryKeys());
  expect(inOrder(papers.map(({ data }) => data['number']))).toEqual(numbers);
  expect(inOrder(told.map(({ data }) => data['number']))).toEqual(numbers);
  expect(inOrder(told.map(({ data }) => data['paper']))).toEqual(inOrder(papers.map(({ id }) => id)));
  for (const { data } of told) expect(data['content']).toMatchObject({ number: data['number'] });
  for (const { data } of papers) {
    const stored = await window.db.attachments.get(String(data['sha256']));
    expect(new TextDecoder().decode(stored?.bytes)).toBe(data['number']);
  }
}

const sum = (amounts: readonly number[]): number => amounts.reduce((total, amount) => total + amount, 0);

type Known = Awaited<ReturnType<ActingHouse['dossier']>>;

/** What of a deposit was never received, hence never invoiced, while no final invoice asks for it. */
function neverReceived(known: Known): number {
  const { statement } = known;
  const issued = issuedInvoices(known).filter(({ told }) => told.event.to === 'client');
  if (issued.length === 0 || issued.some(({ told }) => told.event.kind === 'final')) return 0;
  const received = sum(issued.map(askedOf));
  const due = sum(statement.due.flatMap(({ kind, amount }) => (kind === 'deposit' ? [amount] : [])));
  const left = sum(
    unpaidLines(statement).flatMap(({ line, left: rest }) => (line.kind === 'deposit' ? [rest] : [])),
  );
  return Math.min(left, Math.max(0, due - received));
}

/** What invoices ask for and what is not invoiced yet is what the statement says is left, client and OPCO. */
async function expectAccountsReconcile(house: ActingHouse): Promise<void> {
  for (const id of house.orderIds) {
    const known = await house.dossier(id);
    const { balance } = known.statement;
    const states = invoiceStates(known);
    const left = (to: 'client' | 'opco'): number =>
      sum(states.filter((state) => state.to === to).map((state) => state.left));
    const byLine = new Map(unpaidLines(known.statement).map((unpaid) => [unpaid.line, unpaid.left]));
    const unbilled = clientLines(known).filter(({ invoice }) => invoice === null);
    const notYet = sum(unbilled.map(({ line }) => byLine.get(line) ?? 0));
    const lines = known.statement.due.filter(({ debtor }) => debtor === 'client');
    // What was given back beyond what came is owed by no line, hence by no invoice.
    const owed = Math.min(Math.max(0, balance.client), sum(lines.map(({ amount }) => amount)));
    const never = neverReceived(known);
    expect([id, left('client') + notYet + never]).toEqual([id, owed]);
    const share = sum(
      issuedInvoices(known)
        .filter(({ told }) => told.event.to === 'opco')
        .map(askedOf),
    );
    expect([id, 'opco', left('opco')]).toEqual([id, 'opco', Math.min(Math.max(0, balance.opco), share)]);
  }
}

/** The lists of Règlements hold what the statements say, however they came to be. */
async function expectListsFollow(house: ActingHouse): Promise<void> {
  const rows = await house.window.readOpenInvoices(house.today);
  const fresh = await Promise.all(
    house.orderIds.map(async (id) =>
      invoiceStates(await house.dossier(id)).flatMap(({ invoice, left }) =>
        left > 0 ? [`${invoice.number} ${left}`] : [],
      ),
    ),
  );
  expect(inOrder(rows.map(({ number, left }) => `${number} ${left}`))).toEqual(inOrder(fresh.flat()));
}

test(`after ${runs * actsPerRun} random acts with kills, numbers have no hole and accounts reconcile with statements`, async () => {
  let [effective, numbered] = [0, 0];
  await assert(
    asyncProperty(
      array(randomAct(ActingHouse.orderCount), { minLength: actsPerRun, maxLength: actsPerRun }),
      async (acts) => {
        const house = await ActingHouse.open();
        for (const act of acts) if (await house.act(act)) effective += 1;
        await house.start();
        numbered += await expectNoHole(house);
        await expectNumbersOnPapers(house);
        await expectAccountsReconcile(house);
        await expectListsFollow(house);
        expect(verifyChain(await house.window.db.journal.toArray()).ok).toBe(true);
      },
    ),
    { seed, numRuns: runs, endOnFailure: true },
  );
  // A house where nothing happens proves nothing.
  expect(effective).toBeGreaterThan((runs * actsPerRun) / 3);
  expect(numbered).toBeGreaterThan(runs * 15);
}, 1_200_000);
