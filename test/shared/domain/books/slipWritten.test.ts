import { array, assert, constantFrom, property } from 'fast-check';
import { expect, it } from 'vitest';
import { chequeSlips, slipHolding } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { bookEntriesOf } from '../../../../shared/domain/books/bookEntriesOf.ts';
import { type BookEntry } from '../../../../shared/domain/books/bookEntry.ts';
import { bookedHouse, type BookedOrder } from '../../../../shared/domain/books/bookedOrder.ts';
import { ledgerOf } from '../../../../shared/domain/books/ledger.ts';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import type { Fact } from '../../../../shared/records/facts.ts';

/** The place among the facts is the stamp; what the house does has no order. */
const told = (
  ...facts: readonly (readonly [id: string, kind: string, day: string, data: object, subject?: string])[]
): readonly Fact[] =>
  facts.map(([id, kind, day, data, subject = 'o1'], place) => ({
    id,
    v: 1,
    scope: {},
    subject,
    kind,
    day: civilDay(day),
    at: '',
    by: '',
    device: '',
    stamp: String(place + 1).padStart(4, '0'),
    data: { ...data },
  }));

const cheque = (id: string, amount: number) =>
  [id, 'order.paymentReceived', '2026-11-10', { from: 'client', amount, means: 'cheque' }] as const;
const slip = (id: string, ...cheques: readonly (readonly [fact: string, amount: number])[]) =>
  [
    id,
    'chequesPaidIn',
    '2026-11-16',
    {
      number: `REM-2026-${id}`,
      cheques: cheques.map(([fact, amount]) => ({ facts: [fact], amount })),
      fileName: 'r.pdf',
      sha256: 'a'.repeat(64),
    },
    'house',
  ] as const;
const back = (id: string, target: string, subject = 'o1') =>
  [id, 'reversed', '2026-11-20', { target, unpaid: true }, subject] as const;

function entriesOf(facts: readonly Fact[]): readonly BookEntry[] {
  const slips = chequeSlips(facts);
  const order: BookedOrder = {
    id: 'o1',
    client: 'c1',
    funder: null,
    nameOf: () => 'Ardèche Bois',
    lateOf: () => null,
    paidIn: (payment, at) => slipHolding(slips, payment, at) !== undefined,
  };
  const of = (subject: string) => facts.filter((fact) => fact.subject === subject);
  return [...bookEntriesOf(order, of('o1')), ...bookEntriesOf(bookedHouse, of('house'))];
}

/** « account debit credit » of each line, in cents. */
const said = (entries: readonly BookEntry[]): readonly string[][] =>
  entries.map(({ lines }) => lines.map(({ role, debit, credit }) => `${role} ${debit} ${credit}`));
const balance = (entries: readonly BookEntry[], account: string): number =>
  entries
    .flatMap(({ lines }) => lines)
    .filter(({ role }) => role === account)
    .reduce((sum, { debit, credit }) => sum + debit - credit, 0);

const byId = (entries: readonly BookEntry[]) => new Map(entries.map((entry) => [entry.id, entry]));

const two = [cheque('a', 52_200), cheque('b', 30_000)] as const;
const both = [
  ['a', 52_200],
  ['b', 30_000],
] as const;

it('a slip takes 522,00 € and 300,00 € out of 5112 into the bank, under its number, on its day', () => {
  const entries = entriesOf(told(...two, slip('0001', ...both)));
  expect(said(entries)).toEqual([
    ['cheques 52200 0', 'clients 0 52200'],
    ['cheques 30000 0', 'clients 0 30000'],
    ['bank 82200 0', 'cheques 0 82200'],
  ]);
  expect(entries[2]).toMatchObject({
    id: '0001',
    journal: 'bank',
    day: '2026-11-16',
    piece: 'REM-2026-0001',
    label: 'Remise de chèques REM-2026-0001',
  });
  expect(balance(entries, 'cheques')).toBe(0);
});

it('a slip taken back is written the other way round: both cheques wait again', () => {
  const entries = entriesOf(told(...two, slip('0001', ...both), back('r', '0001', 'house')));
  expect(said(entries).at(-1)).toEqual(['bank 0 82200', 'cheques 82200 0']);
  expect(entries.at(-1)?.label).toBe('Annulation Remise de chèques REM-2026-0001');
  expect(balance(entries, 'cheques')).toBe(82_200);
  expect(balance(entries, 'bank')).toBe(0);
});

it('an unpaid cheque comes out of 5112 before its slip, out of the bank after it', () => {
  expect(said(entriesOf(told(...two, back('u', 'a')))).at(-1)).toEqual([
    'cheques 0 52200',
    'clients 52200 0',
  ]);
  const after = entriesOf(told(...two, slip('0001', ...both), back('u', 'a')));
  expect(said(after)[2]).toEqual(['bank 0 52200', 'clients 52200 0']);
  expect(balance(after, 'cheques')).toBe(0);
  expect(balance(after, 'bank')).toBe(30_000);
});

it('an unpaid cheque whose coming back was a mistake goes into the bank again', () => {
  const entries = entriesOf(told(...two, slip('0001', ...both), back('u', 'a'), back('not u', 'u')));
  expect(said(entries)[3]).toEqual(['bank 52200 0', 'clients 0 52200']);
  expect(balance(entries, 'cheques')).toBe(0);
  expect(balance(entries, 'bank')).toBe(82_200);
});

it('a slip counts for nothing in what was received', () => {
  const [, , ...facts] = told(...two, slip('0001', ...both), back('r', '0001', 'house'));
  expect(ledgerOf({ id: '', client: '', funder: null }, facts)).toEqual([]);
});

it('whatever happens to cheques, what was written before does not change, and every entry balances', () => {
  const happenings = [
    slip('0001', ['a', 52_200]),
    slip('0002', ...both),
    back('u', 'a'),
    back('v', 'b'),
    back('r', '0001', 'house'),
  ];
  assert(
    property(array(constantFrom(...happenings)), (more) => {
      const facts = told(...two, ...new Map(more.map((one) => [one[0], one])).values());
      const before = facts.map((_, many) => entriesOf(facts.slice(0, many)));
      const last = byId(entriesOf(facts));
      for (const entries of before)
        for (const [id, entry] of byId(entries)) expect(last.get(id)).toEqual(entry);
    }),
  );
});
