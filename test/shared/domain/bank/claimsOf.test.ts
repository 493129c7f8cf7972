import { describe, expect, test } from 'vitest';
import { claimsNamed } from '../../../../shared/domain/bank/claimsNamed.ts';
import {
  type ClaimSources,
  claimsOf,
  type ExpectingOrder,
  type OpenInvoice,
} from '../../../../shared/domain/bank/claimsOf.ts';
import type { PayerLeft } from '../../../../shared/domain/orders/payersLeft.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';

const from = (who: 'client' | 'opco', amount: number, funder?: string): PayerLeft => ({
  who,
  ...(funder === undefined ? {} : { funder }),
  amount: cents(amount),
});

const order = (of: Partial<ExpectingOrder> & { readonly id: string }): ExpectingOrder => ({
  client: 'Ardèche Bois',
  number: 'DEV-2026-0042',
  status: 'contracted',
  awaited: [],
  lateSums: cents(0),
  ...of,
});

const invoice = (of: Partial<OpenInvoice> & { readonly id: string }): OpenInvoice => ({
  orderId: 'o',
  number: `FA-${of.id}`,
  buyer: 'SARL Ardèche Bois',
  to: 'client',
  payerId: 'c',
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
    const [deposit] = claims([order({ id: 'o', awaited: [from('client', 52_200)] })]);
    expect(deposit).toMatchObject({
      left: 52_200,
      title: 'DEV-2026-0042',
      from: 'client',
      payers: ['Ardèche Bois'],
    });
    expect(deposit?.invoice).toBeUndefined();
  });

  test('an invoice in the place of what its payer was expected to pay', () => {
    const told = claims([order({ id: 'o', awaited: [from('client', 121_800)] })], [invoice({ id: '1' })]);
    expect(told.map(({ title, invoice: of, left }) => [title, of, left])).toEqual([['FA-1', '1', 121_800]]);
  });

  test('the share of an OPCO beside what its client owes, each from its payer', () => {
    const told = claims(
      [order({ id: 'o', awaited: [from('client', 21_800), from('opco', 100_000)] })],
      [invoice({ id: '1', left: cents(21_800) })],
    );
    expect(told.map(({ from, left, payers }) => [from, left, payers[0]])).toEqual([
      ['client', 21_800, 'SARL Ardèche Bois'],
      ['opco', 100_000, 'OPCO EP'],
    ]);
  });

  test('the shares of two payers, each by its own name and agreement, whether invoiced or not', () => {
    const told = claims(
      [order({ id: 'o', awaited: [from('opco', 60_000, 'f'), from('opco', 30_000, 'g')] })],
      [invoice({ id: '1', to: 'opco', payerId: 'g', buyer: 'Atlas Services', left: cents(30_000) })],
      {
        agreed: new Map([
          [
            'o',
            {
              funderId: 'f',
              fundingReference: 'ACC 778',
              otherFunders: [{ funderId: 'g', fundingReference: 'ATL 12' }],
            },
          ],
        ]),
        funders: new Map([
          ['f', { name: 'OPCO EP' }],
          ['g', { name: 'Atlas' }],
        ]),
      },
    );
    const said = told.map(({ funder, payers, left, references }) => [
      funder,
      payers,
      left,
      references.flatMap(({ of, text }) => (of === 'agreement' ? [text] : [])),
    ]);
    expect(said).toEqual([
      ['g', ['Atlas Services', 'Atlas'], 30_000, ['ATL 12']],
      ['f', ['OPCO EP'], 60_000, ['ACC 778']],
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
    expect(claims([order({ id: 'o', status: 'draft', awaited: [from('client', 52_200)] })])).toEqual([]);
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
