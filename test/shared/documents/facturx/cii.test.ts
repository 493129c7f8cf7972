import { describe, expect, it } from 'vitest';
import type { Invoice } from '../../../../shared/domain/billing/invoice.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { cii, frameOf } from '../../../../shared/documents/facturx/cii.ts';
import { hasSchema, schemaErrors } from '../../../support/facturX/againstSchema.ts';
import { dataCases } from '../../../support/facturX/dataCases.ts';
import { exempt, invoiceFixture, lineOf, outOfScope } from '../../../support/invoiceFixture.ts';

const { dueOn: _dueOn, ...undated } = invoiceFixture;
const paidDeposit: Invoice = {
  ...undated,
  dueOn: null,
  type: 'deposit',
  period: null,
  lines: [lineOf(43500, 8700)],
  preceding: [],
  prepaid: cents(52200),
};
const creditNote: Invoice = { ...invoiceFixture, type: 'creditNote', dueOn: null, prepaid: cents(0) };
const individual: Invoice = {
  ...invoiceFixture,
  isBuyerConsumer: true,
  buyer: {
    name: 'Mme Zoé L’Hermite',
    address: { street: '1, rue Haute', postcode: '07000', city: 'Privas' },
    email: 'zoe@example.org',
  },
  notes: [],
};

const invoices: readonly (readonly [string, Invoice])[] = [
  ['a balance after a deposit', invoiceFixture],
  ['a deposit that is paid', paidDeposit],
  ['a credit note', creditNote],
  ['a consumer’s', individual],
  [
    'an exempt one',
    { ...invoiceFixture, lines: [lineOf(145000, 0, exempt)], prepaid: cents(0), preceding: [] },
  ],
  ['an indemnity outside VAT', { ...paidDeposit, type: 'invoice', lines: [lineOf(52200, 0, outOfScope)] }],
  [
    'names with ’ œ & < and an emoji',
    { ...invoiceFixture, buyer: { ...invoiceFixture.buyer, name: 'L’Œuf & <Cie> 🙂' } },
  ],
];

if (!hasSchema) console.log('the official schema is not here: no XML was checked against it');

describe('an invoice as XML', () => {
  it.runIf(hasSchema).each(invoices)('%s is valid against the official schema', async (_, invoice) => {
    expect(await schemaErrors(cii(invoice))).toEqual([]);
  });

  it.runIf(hasSchema).each(Object.entries(dataCases))(
    '%s, as the statement calls for it, is valid too',
    async (_, invoice) => {
      expect(await schemaErrors(cii(invoice))).toEqual([]);
    },
  );

  it.runIf(hasSchema)('the check sees what is not valid', async () => {
    const broken = cii(invoiceFixture).replaceAll('ram:TypeCode', 'ram:Kind');
    expect(await schemaErrors(broken)).not.toEqual([]);
  });

  it.each([
    ['S4', 'what is left after a deposit', invoiceFixture],
    ['S2', 'paid already', paidDeposit],
    ['S1', 'a service', { ...invoiceFixture, prepaid: cents(0), preceding: [] }],
  ] as const)('%s: %s', (frame, _, invoice) => {
    expect(frameOf(invoice)).toBe(frame);
  });

  it.each(invoices)('%s: a day, or how it is settled, wherever something is due (BR-CO-25)', (_, invoice) => {
    const isDue = !cii(invoice).includes('<ram:DuePayableAmount>0.00<');
    expect(cii(invoice).includes('<ram:SpecifiedTradePaymentTerms>') || !isDue).toBe(true);
  });

  it('names the account to pay to, which an avoir has none of', () => {
    expect(cii(invoiceFixture)).toContain('<ram:IBANID>');
    expect(cii(creditNote)).not.toContain('PaymentMeans');
  });

  it('says the sums of law.md 3.4 D1 to the cent', () => {
    const xml = cii(invoiceFixture);
    for (const part of [
      '<ram:LineTotalAmount>1450.00</ram:LineTotalAmount>',
      '<ram:TaxTotalAmount currencyID="EUR">290.00</ram:TaxTotalAmount>',
      '<ram:GrandTotalAmount>1740.00</ram:GrandTotalAmount>',
      '<ram:TotalPrepaidAmount>522.00</ram:TotalPrepaidAmount>',
      '<ram:DuePayableAmount>1218.00</ram:DuePayableAmount>',
      '<ram:IssuerAssignedID>FA-2026-00031</ram:IssuerAssignedID>',
    ])
      expect(xml).toContain(part);
  });
});
