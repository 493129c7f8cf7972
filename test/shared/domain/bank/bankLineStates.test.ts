import { describe, expect, test } from 'vitest';
import { bankLineStates, settlingId, statementsRead } from '../../../../shared/domain/bank/bankLineStates.ts';
import { chequeSlips } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { notedPayments } from '../../../../shared/domain/bank/notedPayments.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Fact } from '../../../../shared/records/facts.ts';

const line = (key: string, day = '2026-01-12', amount = 52_200) => ({
  key,
  line: 2,
  day,
  amount,
  label: 'VIR',
});

/** A fact, each later than the one before: its stamp is its rank in the story told. */
const fact = (id: string, kind: string, subject: string, data: object, stamp: string): Fact => ({
  id,
  v: 1,
  scope: {},
  subject,
  kind,
  day: civilDay('2026-01-20'),
  at: '2026-01-20T09:00:00.000+01:00',
  by: 'Claire',
  device: 'd',
  stamp,
  data: { ...data },
});

const statement = (id: string, stamp: string, ...lines: readonly object[]): Fact =>
  fact(
    id,
    'bankStatementRead',
    'account',
    { account: 'Compte', name: `${id}.csv`, sha256: 'a'.repeat(64), lines, unread: [] },
    stamp,
  );

const paid = (id: string, stamp: string, bankLine?: string, payment?: string): Fact =>
  fact(
    id,
    'order.paymentReceived',
    'order',
    { from: 'client', amount: 52_200, ...(bankLine ? { bankLine } : {}), ...(payment ? { payment } : {}) },
    stamp,
  );

const reversed = (target: string, stamp: string): Fact =>
  fact(`not ${target}`, 'reversed', 'order', { target }, stamp);

const statesOf = (...facts: readonly Fact[]) =>
  Object.fromEntries(bankLineStates(facts).map(({ key, state }) => [key, state]));

describe('what became of a line', () => {
  const january = statement('january', '1', line('a'), line('b'));

  test.each([
    ['nothing', [], 'open'],
    ['a payment confirmed from it', [paid('p', '2', 'a')], 'recorded'],
    ['a payment taken back since', [paid('p', '2', 'a'), reversed('p', '3')], 'open'],
    ['set aside', [fact('s', 'bankLineSetAside', 'a', {}, '2')], 'setAside'],
    [
      'tied to a payment noted by hand',
      [paid('p', '2'), fact('l', 'bankLineLinked', 'a', { payments: ['p'] }, '3')],
      'linked',
    ],
    [
      'tied to a payment that was taken back since',
      [paid('p', '2'), fact('l', 'bankLineLinked', 'a', { payments: ['p'] }, '3'), reversed('p', '4')],
      'open',
    ],
  ])('%s', (_what, facts, state) => {
    expect(statesOf(january, ...facts)).toEqual({ a: state, b: 'open' });
  });

  test('files that overlap tell a line once; one taken back leaves what another tells', () => {
    const again = statement('again', '2', line('b'), line('c'));
    expect(statesOf(january, again)).toEqual({ a: 'open', b: 'open', c: 'open' });
    expect(statesOf(january, again, reversed('january', '3'))).toEqual({ b: 'open', c: 'open' });
    expect(statementsRead([january, again, reversed('january', '3')]).map(({ fact: { id } }) => id)).toEqual([
      'again',
    ]);
  });
});

test('what settles a line has one id however often it is pressed, and another once it was taken back', () => {
  const january = statement('january', '1', line('a'));
  const idsOf = (...facts: readonly Fact[]) =>
    bankLineStates([january, ...facts]).map((one) => settlingId(one, 0));
  const [first] = idsOf();
  expect(idsOf()).toEqual([first]);
  expect(idsOf(paid('p', '2', 'a'), reversed('p', '3'))).not.toEqual([first]);
});

test('payments noted by hand: those of one transfer together, those that a line tells left out', () => {
  const facts = [
    paid('alone', '1'),
    paid('one', '2', undefined, 'both'),
    paid('other', '3', undefined, 'both'),
    paid('told', '4', 'a'),
    paid('tied', '5'),
    fact('l', 'bankLineLinked', 'b', { payments: ['tied'] }, '6'),
    paid('mistaken', '7'),
    reversed('mistaken', '8'),
  ];
  // 522,00 € alone; 522,00 + 522,00 = 1 044,00 € together.
  expect(notedPayments(facts, []).map(({ ids, amount }) => [ids, amount])).toEqual([
    [['alone'], 52_200],
    [['one', 'other'], 104_400],
  ]);
});

test('cheques on a slip came as one: a line of the bank tells it once, and again after it is put back', () => {
  const slip = fact(
    's',
    'chequesPaidIn',
    'organisation',
    {
      number: 'REM-2026-0001',
      cheques: [
        { facts: ['one'], amount: 52_200 },
        { facts: ['two'], amount: 52_200 },
      ],
      fileName: 'r.pdf',
      sha256: 'a'.repeat(64),
    },
    '4',
  );
  const link = fact('l', 'bankLineLinked', 'a', { payments: ['s'] }, '5');
  const payments = [paid('one', '1'), paid('two', '2'), paid('alone', '3')];
  const noted = (...more: readonly Fact[]) =>
    notedPayments([...payments, ...more], chequeSlips([slip])).map(({ ids, amount, title }) => [
      ids,
      amount,
      title,
    ]);
  const alone = [['alone'], 52_200, ''];
  // 522,00 + 522,00 = 1 044,00 €.
  const told = [['s'], 104_400, 'remise de chèques REM-2026-0001'];
  expect(noted()).toEqual([alone, told]);
  expect(noted(link)).toEqual([alone]);
  expect(noted(link, reversed('l', '6'))).toEqual([alone, told]);
  const january = statement('january', '1', line('a'));
  // A cheque that comes back later is another line: the one that tells the slip stays tied.
  expect(statesOf(january, ...payments, slip, link, reversed('one', '6'), reversed('two', '7'))).toEqual({
    a: 'linked',
  });
});
