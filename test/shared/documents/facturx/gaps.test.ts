import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import type { InvoiceKind } from '../../../../shared/domain/billing/invoiceKinds.ts';
import { type CivilDay, civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { cents } from '../../../../shared/domain/money/cents.ts';
import { statementOfDossier } from '../../../../shared/domain/orders/storyOf.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { countryCode } from '../../../../shared/documents/facturx/countryCode.ts';
import { gapsOf } from '../../../../shared/documents/facturx/gapsOf.ts';
import { enclose } from '../../../../shared/documents/facturx/enclose.ts';
import { checkDocument, renderDocument } from '../../../../shared/documents/index.ts';
import { requestFor } from '../../../support/documentFixture.ts';
import { companyDossier, fundedDossier, publicDossier } from '../../../support/dossierFixture.ts';
import { andThen, contracted, dossierWith, onDays, paid } from '../../../support/letterFixture.ts';
import { invoiceFixture, lineOf } from '../../../support/invoiceFixture.ts';
import { invoiceCases } from '../../../support/invoiceCases.ts';
import { loadFontsFromDisk } from '../../../tools/loadFonts.ts';

const profile = readFileSync(resolve(import.meta.dirname, '../../../../assets/colour/sRGB.icc'));
const before = civilDay('2026-12-16');
/** The first day on which a small firm owes its invoices as data. */
const after = civilDay('2027-09-01');

/** Delivered the day before that of the invoice; ordered long before. */
const delivered = (on: CivilDay, dossier: Dossier = companyDossier): Dossier => {
  const [start, end] = on === before ? ['2026-12-14', '2026-12-15'] : ['2027-08-30', '2027-08-31'];
  const told =
    on === before
      ? contracted
      : [
          ['order.proposalIssued', '2027-06-01'] as const,
          ['order.documentsReceived', '2027-06-05'] as const,
          paid('2027-06-07', 52200),
        ];
  return andThen(dossierWith(onDays(dossier, start), told), ['order.trainingDelivered', end]);
};
const withClient = (dossier: Dossier, fields: Partial<Dossier['client']>): Dossier => ({
  ...dossier,
  client: { ...dossier.client, ...fields },
});
const check = (kind: InvoiceKind, dossier: Dossier, on: CivilDay) => {
  const { blocking, warnings } = checkDocument(requestFor(kind, dossier, { on }));
  const data = (codes: typeof blocking) =>
    codes.map(({ code }) => code).filter((code) => code.startsWith('data.'));
  return { blocking: data(blocking), warnings: data(warnings) };
};
const nameless = { siret: undefined };
const exempt: Dossier = { ...companyDossier, order: { ...companyDossier.order, vat: 'exemptTraining' } };

describe('an invoice that cannot be written as data', () => {
  it.each([
    ['a company’s', companyDossier, before, nameless, { blocking: [], warnings: ['data.buyer.siret'] }],
    [
      'a company’s, once the law wants data',
      companyDossier,
      after,
      nameless,
      { blocking: ['data.buyer.siret'], warnings: [] },
    ],
    [
      'a public body’s: Chorus Pro takes paper pages too',
      publicDossier,
      after,
      nameless,
      { blocking: [], warnings: ['data.buyer.siret'] },
    ],
    [
      'of exempt training: e-invoicing leaves it out',
      exempt,
      after,
      nameless,
      { blocking: [], warnings: ['data.buyer.siret'] },
    ],
    [
      'to a country that nobody knows',
      companyDossier,
      before,
      { address: { street: 'x', postcode: '1', city: 'y', country: 'Syldavie' } },
      { blocking: [], warnings: ['data.buyer.address'] },
    ],
  ])(
    '%s says what is missing, and leaves on paper where the law lets it',
    (_, dossier, on, lacking, said) => {
      expect(check('finalInvoice', withClient(delivered(on, dossier), lacking), on)).toEqual(said);
    },
  );

  it('an individual’s without e-mail may leave on paper', () => {
    const { dossier, on } = invoiceCases.instalmentInvoice;
    const unreachable = withClient(dossier, { email: undefined });
    expect(check('instalmentInvoice', dossier, on)).toEqual({ blocking: [], warnings: [] });
    expect(check('instalmentInvoice', unreachable, on)).toEqual({
      blocking: [],
      warnings: ['data.buyer.email'],
    });
  });

  it('an OPCO’s asks for what the OPCO’s own sheet lacks', () => {
    const { dossier, on } = invoiceCases.opcoInvoice;
    if (!dossier.funder) throw new Error('no funder');
    const poor = { ...dossier, funder: { ...dossier.funder, siret: undefined, address: undefined } };
    const { blocking, warnings } = checkDocument(requestFor('opcoInvoice', poor, { on }));
    expect(blocking.map(({ code, place }) => [code, place.id])).toEqual([
      ['funder.address', fundedDossier.funder?.id],
    ]);
    expect(warnings.find(({ code }) => code === 'data.buyer.siret')?.place).toEqual({
      page: 'client',
      id: fundedDossier.funder?.id,
      field: 'siret',
    });
  });

  it.each([
    ['with its data within', {}, ['factur-x.xml']],
    ['as a page alone, rather than with data that a platform would refuse', nameless, []],
  ])('leaves %s', async (_, lacking, files) => {
    const request = requestFor('finalInvoice', withClient(delivered(before), lacking), { on: before });
    const page = renderDocument(request, await loadFontsFromDisk());
    const { bytes } = await enclose(request, page, profile);
    const pdf = await getDocument({ data: bytes.slice(), verbosity: 0 }).promise;
    expect(Object.keys((await pdf.getAttachments()) ?? {})).toEqual(files);
  });
});

it.each([
  ['', 'FR'],
  ['France', 'FR'],
  ['ALLEMAGNE', 'DE'],
  ['Suisse', 'CH'],
  ['BE', 'BE'],
  ['Syldavie', null],
])('the country « %s » is %s', (country, code) => {
  expect(countryCode(country)).toBe(code);
});

/** 1 000,00 € excl. tax agreed: the OPCO's invoice has no VAT, its client's has the 290,00 € of the whole price. */
const agreedExclTax: Dossier = {
  ...fundedDossier,
  order: {
    ...fundedDossier.order,
    fundingAmount: cents(100_000),
    fundingBasis: 'exclTax',
    subrogation: true,
  },
};

it.each(['opcoInvoice', 'finalInvoice'] as const)(
  'an agreement excl. tax leaves %s without its data: its VAT is not that of its base (BR-CO-17)',
  (kind) => {
    expect(check(kind, delivered(before, agreedExclTax), before)).toEqual({
      blocking: [],
      warnings: ['data.invoice.fundingBasis'],
    });
  },
);

it.each([
  // 20 % of 1 450,00 € are 290,00 €: the official check takes what is less than 1,00 € away (BR-S-09).
  [28901, []],
  [28900, ['fundingBasis']],
  [29099, []],
  [29100, ['fundingBasis']],
])('a VAT of %d cents on 1 450,00 €: %j', (vat, fields) => {
  const invoice = { ...invoiceFixture, lines: [lineOf(145000, vat)] };
  expect(gapsOf(invoice).map(({ field }) => field)).toEqual(fields);
});

it('the same agreement told incl. tax leaves both invoices with their data, and to each the same sum', () => {
  const told = { ...agreedExclTax, order: { ...agreedExclTax.order, fundingBasis: 'inclTax' as const } };
  const balances = [agreedExclTax, told].map(
    (dossier) => statementOfDossier(delivered(before, dossier), before).balance,
  );
  // 1 740,00 − 1 000,00 − 522,00 = 218,00 €
  expect(balances).toEqual([
    { client: 21_800, opco: 100_000 },
    { client: 21_800, opco: 100_000 },
  ]);
  for (const kind of ['opcoInvoice', 'finalInvoice'] as const)
    expect(check(kind, delivered(before, told), before)).toEqual({ blocking: [], warnings: [] });
});
