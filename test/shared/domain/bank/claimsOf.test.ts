import { describe, expect, test } from 'vitest';
import { claimsNamed } from '../../../../shared/domain/bank/claimsNamed.ts';
import {
  type ClaimSources,
  claimsOf,
  type ExpectingOrder,
  type OpenInvoice,
} from '../../../../shared/domain/bank/claimsOf.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';

const order = (of: Partial<ExpectingOrder> & { readonly id: string }): ExpectingOrder => ({
  client: 'Ardèche Bois',
  number: 'DEV-2026-0042',
  status: 'contracted',
  awaited: { client: cents(0), opco: cents(0) },
  lateSums: cents(0),
  ...of,
});

const invoice = (of: Partial<OpenInvoice> & { readonly id: string }): OpenInvoice => ({
  orderId: 'o',
  number: `FA-${of.id}`,
  buyer: 'SARL Ardèche Bois',
  to: 'client',
  left: cents(121_800),
  ...of,
});

const claims = (
  orders: readonly ExpectingOrder[],
  invoices: readonly OpenInvoice[] = [],
  more: Partial<ClaimSources> = {},
) =>
  claimsOf({
    invoices,
    orders: new Map(orders.map((one) => [one.id, one])),
    agreed: new Map([['o', { funderId: 'f', fundingReference: 'ACC 778', clientReference: 'BC 31' }]]),
    funders: new Map([['f', { name: 'OPCO EP' }]]),
    ...more,
  });

describe('what is awaited', () => {
  test('a deposit before any invoice, by the number of its proposal', () => {
    const [deposit] = claims([order({ id: 'o', awaited: { client: cents(52_200), opco: cents(0) } })]);
    expect(deposit).toMatchObject({
      left: 52_200,
      title: 'DEV-2026-0042',
      from: 'client',
      payers: ['Ardèche Bois'],
    });
    expect(deposit?.invoice).toBeUndefined();
  });

  test('an invoice in the place of what its payer was expected to pay', () => {
    const told = claims(
      [order({ id: 'o', awaited: { client: cents(121_800), opco: cents(0) } })],
      [invoice({ id: '1' })],
    );
    expect(told.map(({ title, invoice: of, left }) => [title, of, left])).toEqual([['FA-1', '1', 121_800]]);
  });

  test('the share of an OPCO beside what its client owes, each from its payer', () => {
    const told = claims(
      [order({ id: 'o', awaited: { client: cents(21_800), opco: cents(100_000) } })],
      [invoice({ id: '1', left: cents(21_800) })],
    );
    expect(told.map(({ from, left, payers }) => [from, left, payers[0]])).toEqual([
      ['client', 21_800, 'SARL Ardèche Bois'],
      ['opco', 100_000, 'OPCO EP'],
    ]);
  });

  test('lateness goes with the only invoice of an order, and with none of two', () => {
    const late = order({ id: 'o', lateSums: cents(4_412) });
    expect(claims([late], [invoice({ id: '1' })]).map(({ extra }) => extra)).toEqual([4_412]);
    expect(claims([late], [invoice({ id: '1' }), invoice({ id: '2' })]).map(({ extra }) => extra)).toEqual([
      0, 0,
    ]);
  });

  test('nothing of a draft', () => {
    expect(
      claims([order({ id: 'o', status: 'draft', awaited: { client: cents(52_200), opco: cents(0) } })]),
    ).toEqual([]);
  });
});

test.each([
  ['arde', ['FA-1', 'FA-2']],
  ['ardèche 2', ['FA-2']],
  ['ACC 778', ['FA-1', 'FA-2']],
  ['vidal', []],
])('« %s » finds %j', (typed, titles) => {
  const all = claims([order({ id: 'o', number: '' })], [invoice({ id: '1' }), invoice({ id: '2' })]);
  expect(claimsNamed(all, typed).map(({ title }) => title)).toEqual(titles);
});
