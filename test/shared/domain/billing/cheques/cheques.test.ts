import { describe, expect, it } from 'vitest';
import {
  chequeSlips,
  slipChequeOf,
  slipHolding,
  totalOfCheques,
} from '../../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { explanationOfSlip } from '../../../../../shared/domain/billing/cheques/explanationOfSlip.ts';
import { maySlipGo } from '../../../../../shared/domain/billing/cheques/maySlipGo.ts';
import { slipDayRefusal } from '../../../../../shared/domain/billing/cheques/slipDayRefusal.ts';
import { waitingCheques } from '../../../../../shared/domain/billing/cheques/waitingCheques.ts';
import { receivedPayments } from '../../../../../shared/domain/billing/payments/receivedPayments.ts';
import { civilDay } from '../../../../../shared/domain/dates/civilDay.ts';
import { factTitle } from '../../../../../shared/messages/factTitle.ts';
import type { Fact } from '../../../../../shared/records/facts.ts';

const plain = (text: string | null | undefined): string => (text ?? '').replaceAll(/[\u00a0\u202f]/g, ' ');

type Told = readonly [id: string, kind: string, data: object, day?: string];

/** The place among the facts is the stamp. */
const told = (...facts: readonly Told[]): readonly Fact[] =>
  facts.map(([id, kind, data, day = '2026-11-20'], place) => ({
    id,
    v: 1,
    scope: {},
    subject: 'o1',
    kind,
    day: civilDay(day),
    at: '2026-11-20T09:00:00.000+01:00',
    by: 'Claire',
    device: 'd',
    stamp: String(place + 1).padStart(4, '0'),
    data: { ...data },
  }));

const received = (id: string, amount: number, more: object = {}) =>
  [id, 'order.paymentReceived', { from: 'client', amount, means: 'cheque', ...more }] as const;
const slip = (id: string, ...cheques: readonly (readonly [fact: string, amount: number])[]) =>
  [
    id,
    'chequesPaidIn',
    {
      number: `REM-${id}`,
      cheques: cheques.map(([fact, amount]) => ({ facts: [fact], amount, reference: `n${fact}` })),
      fileName: `Remise de chèques REM-${id}.pdf`,
      sha256: 'a'.repeat(64),
    },
  ] as const;
const back = (id: string, target: string, more: object = {}) =>
  [id, 'reversed', { target, ...more }] as const;

const waiting = (facts: readonly Fact[]) =>
  waitingCheques(facts, chequeSlips(facts)).map(({ id, amount }) => `${id} ${amount}`);

describe('the cheques that wait', () => {
  it('are one where one cheque pays several orders: 300,00 € and 200,00 € are 500,00 €', () => {
    expect(
      waiting(told(received('a', 30_000, { payment: 'p' }), received('b', 20_000, { payment: 'p' }))),
    ).toEqual(['p 50000']);
  });

  it('leave transfers out, and cheques taken back or on a slip', () => {
    const facts = told(
      received('transfer', 10_000, { means: 'transfer' }),
      received('mistake', 20_000),
      received('paidIn', 30_000),
      received('left', 40_000),
      back('r', 'mistake'),
      slip('s', ['paidIn', 30_000]),
    );
    expect(waiting(facts)).toEqual(['left 40000']);
  });

  it('wait again once their slip is taken back, and not if they came back unpaid', () => {
    const facts = told(
      received('a', 30_000),
      received('b', 40_000),
      slip('s', ['a', 30_000], ['b', 40_000]),
      back('unpaid', 'b', { unpaid: true }),
      back('r', 's'),
    );
    expect(waiting(facts)).toEqual(['a 30000']);
  });
});

describe('the slip of a cheque', () => {
  const facts = told(
    received('a', 30_000),
    slip('first', ['a', 30_000]),
    back('r', 'first'),
    slip('second', ['a', 30_000]),
  );
  const slips = chequeSlips(facts);

  it.each([
    ['before any', '0001', undefined],
    ['on the first', '0002x', 'REM-first'],
    ['between both', '0003x', undefined],
    ['on the second', '0009', 'REM-second'],
    ['now', undefined, 'REM-second'],
  ])('%s', (_when, at, number) => {
    expect(slipHolding(slips, 'a', at)?.number).toBe(number);
  });

  it('keeps who drew the cheque, else who pays', () => {
    const [own, other] = receivedPayments(
      told(
        received('a', 30_000, { reference: '0042', bank: 'Banque du Coiron' }),
        received('b', 1, { drawer: 'SCI du Quai' }),
      ),
    );
    expect(own && slipChequeOf(own, 'Ardèche Bois')).toEqual({
      facts: ['a'],
      amount: 30_000,
      reference: '0042',
      drawer: 'Ardèche Bois',
      bank: 'Banque du Coiron',
    });
    expect(other && slipChequeOf(other, 'Ardèche Bois').drawer).toBe('SCI du Quai');
  });

  it('is told with its count and its total, 300,00 € and 522,00 € being 822,00 €', () => {
    const [fact] = told(slip('s', ['a', 30_000], ['b', 52_200]));
    expect(fact && plain(factTitle(fact))).toBe('Remise de chèques REM-s : 2 chèques, 822,00 €');
    const [read] = chequeSlips(fact ? [fact] : []);
    expect(read && totalOfCheques(read.cheques)).toBe(82_200);
    expect(
      read && explanationOfSlip(read).lines?.map(({ label, value }) => plain(`${label} ${value}`)),
    ).toEqual(['n° nb 522,00 €', 'n° na 300,00 €', 'Total 822,00 €']);
  });
});

describe('the day of a slip', () => {
  const today = civilDay('2026-11-23');
  const cheques = [
    { day: civilDay('2026-11-10'), reference: '0041' },
    { day: civilDay('2026-11-20'), reference: '0042' },
  ];

  it.each([
    ['2026-11-24', 'Ce jour n’est pas encore venu : une remise s’inscrit quand elle a lieu.'],
    ['2026-11-23', ''],
    ['2026-11-20', ''],
    ['2026-11-19', 'Le chèque n° 0042 a été reçu le 20 novembre 2026, après ce jour : corrigez le jour.'],
  ])('%s: « %s »', (day, message) => {
    expect(plain(slipDayRefusal(cheques, civilDay(day), today))).toBe(message);
  });
});

describe('a slip goes', () => {
  const made = [received('a', 30_000), received('b', 40_000), slip('s', ['a', 30_000], ['b', 40_000])];
  const answer = (...more: readonly Told[]) => {
    const facts = told(...made, ...more);
    const [first] = chequeSlips(facts);
    const gone = first && maySlipGo(first, facts);
    return gone?.ok === false ? gone.error.code : 'goes';
  };

  it.each([
    ['while nothing rests on it', [], 'goes'],
    ['not where a cheque came back', [back('u', 'b', { unpaid: true })], 'chequeUnpaid'],
    ['where that was a mistake', [back('u', 'b', { unpaid: true }), back('not u', 'u')], 'goes'],
    ['not where the bank tells it', [['l', 'bankLineLinked', { payments: ['s'] }]], 'bankLinked'],
    [
      'where its line is to match again',
      [['l', 'bankLineLinked', { payments: ['s'] }], back('not l', 'l')],
      'goes',
    ],
  ] as readonly (readonly [string, readonly Told[], string])[])('%s', (_what, more, code) => {
    expect(answer(...more)).toBe(code);
  });
});
