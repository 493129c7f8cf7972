import { at, everywhere, type XmlNode } from './xmlTree.ts';
import {
  endpoint,
  frame,
  has,
  hundredths,
  notes,
  paths,
  type Rule,
  siren,
  taxesOf,
  text,
  typeCode,
} from './rule.ts';

const number = `${paths.document}/ram:ID`;
const days = (invoice: XmlNode): readonly string[] =>
  [...everywhere(invoice, 'udt:DateTimeString'), ...everywhere(invoice, 'qdt:DateTimeString')].map(
    ({ text: day }) => day,
  );
const note = (code: string) =>
  new RegExp(
    `<ram:IncludedNote><ram:Content>[^<]*</ram:Content><ram:SubjectCode>${code}</ram:SubjectCode></ram:IncludedNote>`,
  );
const siretOf = (invoice: XmlNode, party: 'seller' | 'buyer'): string =>
  at(invoice, `${paths[party]}/ram:GlobalID`).find(({ attributes }) => attributes['schemeID'] === '0009')
    ?.text ?? '';
const treatment = (invoice: XmlNode): string => notes(invoice, 'BAR')[0] ?? '';
const siren9 = /^\d{9}$/;
const issuedOn = (invoice: XmlNode): string =>
  text(invoice, `${paths.document}/ram:IssueDateTime/udt:DateTimeString`);
const decimals = (node: XmlNode): number => node.text.split('.')[1]?.length ?? 0;
const credits = new Set(['261', '381', '396', '502', '503']);
const deposits = new Set(['386', '500', '503']);
const allowedTypes = new Set('380 389 393 501 386 500 384 471 472 473 261 262 381 396 502 503'.split(' '));
const allowedFrames = new Set('B1 S1 M1 B2 S2 M2 S3 B4 S4 M4 S5 S6 B7 S7 B8 S8 M8 B9 S9 M9'.split(' '));
const allowedRates = new Set([0, 90, 105, 175, 210, 550, 700, 850, 920, 960, 1000, 1300, 1960, 2000, 2060]);
const allNotes = (invoice: XmlNode): boolean =>
  ['PMT', 'PMD', 'AAB'].every((code) => (notes(invoice, code)[0] ?? '') !== '');

/** The French rules upon EN 16931 (BR-FR) that concern a training organisation, as law.md 4.5 names them. */
export const frenchRules: readonly Rule[] = [
  {
    id: 'BR-FR-01, -02',
    holds: (invoice) => /^[A-Za-z0-9+\-_/]{1,35}$/.test(text(invoice, number)),
    broken: ['company', 'FA-2026-0042', 'FA 2026 0042'],
  },
  {
    id: 'BR-FR-03',
    holds: (invoice) => days(invoice).every((day) => /^20\d{6}$/.test(day)),
    broken: ['company', /(<udt:DateTimeString format="102">)20/, '$119'],
  },
  {
    id: 'BR-FR-04',
    holds: (invoice) => allowedTypes.has(typeCode(invoice)),
    broken: ['company', '<ram:TypeCode>380', '<ram:TypeCode>325'],
  },
  { id: 'BR-FR-05', holds: allNotes, broken: ['individual', note('PMT'), ''] },
  {
    id: 'BR-FR-06',
    holds: (invoice) => ['PMT', 'PMD', 'AAB', 'TXD'].every((code) => notes(invoice, code).length <= 1),
    broken: ['company', note('AAB'), '$&$&'],
  },
  {
    id: 'BR-FR-08',
    holds: (invoice) => allowedFrames.has(frame(invoice)),
    broken: ['company', /<ram:ID>S\d/, '<ram:ID>S0'],
  },
  {
    id: 'BR-FR-09',
    holds: (invoice) =>
      (['seller', 'buyer'] as const).every((party) => {
        const siret = siretOf(invoice, party);
        return siret === '' || (/^\d{14}$/.test(siret) && siret.startsWith(siren(invoice, party)));
      }),
    broken: ['company', /schemeID="0009">\d/, 'schemeID="0009">0'],
  },
  {
    id: 'BR-FR-10',
    holds: (invoice) => siren9.test(siren(invoice, 'seller')),
    broken: ['company', /schemeID="0002">\d/, 'schemeID="0002">'],
  },
  {
    id: 'BR-FR-11',
    holds: (invoice) => treatment(invoice) !== 'B2B' || siren9.test(siren(invoice, 'buyer')),
    broken: ['company', /(<ram:BuyerTradeParty>.*?)schemeID="0002">\d/s, '$1schemeID="0002">'],
  },
  {
    id: 'BR-FR-12',
    holds: (invoice) => (endpoint(invoice, 'buyer')?.text ?? '') !== '',
    broken: [
      'individual',
      /(<ram:BuyerTradeParty>.*?)<ram:URIUniversalCommunication>.*?<\/ram:URIUniversalCommunication>/s,
      '$1',
    ],
  },
  {
    id: 'BR-FR-13',
    holds: (invoice) => (endpoint(invoice, 'seller')?.text ?? '') !== '',
    broken: [
      'company',
      /<ram:URIUniversalCommunication><ram:URIID schemeID="0225">.*?<\/ram:URIUniversalCommunication>/s,
      '',
    ],
  },
  {
    id: 'BR-FR-15',
    holds: (invoice) =>
      everywhere(invoice, 'ram:CategoryCode').every(({ text: code }) =>
        ['S', 'E', 'AE', 'K', 'G', 'O', 'Z'].includes(code),
      ),
    broken: ['company', '<ram:CategoryCode>S', '<ram:CategoryCode>L'],
  },
  {
    id: 'BR-FR-16',
    holds: (invoice) =>
      everywhere(invoice, 'ram:RateApplicablePercent').every(({ text: rate }) =>
        allowedRates.has(Math.round(Number(rate) * 100)),
      ),
    broken: ['company', '<ram:RateApplicablePercent>20.00', '<ram:RateApplicablePercent>21.00'],
  },
  {
    id: 'BR-FR-20',
    holds: (invoice) => ['B2B', 'B2BINT', 'B2C', 'OUTOFSCOPE', 'ARCHIVEONLY'].includes(treatment(invoice)),
    broken: ['company', '<ram:Content>B2B<', '<ram:Content>B2G<'],
  },
  {
    id: 'BR-FR-21',
    holds: (invoice) => {
      const to = endpoint(invoice, 'buyer');
      return (
        treatment(invoice) !== 'B2B' ||
        (to?.attributes['schemeID'] === '0225' && to.text.startsWith(siren(invoice, 'buyer')))
      );
    },
    broken: ['company', /(<ram:BuyerTradeParty>.*?schemeID=")0225/s, '$1EM'],
  },
  {
    id: 'BR-FR-22',
    holds: (invoice) => endpoint(invoice, 'seller')?.attributes['schemeID'] === '0225',
    broken: ['company', 'schemeID="0225"', 'schemeID="EM"'],
  },
  {
    id: 'BR-FR-23, -25',
    holds: (invoice) =>
      (['seller', 'buyer'] as const).every((party) => {
        const to = endpoint(invoice, party);
        const isOfDirectory = to?.attributes['schemeID'] === '0225';
        return (to?.text.length ?? 0) <= 125 && (!isOfDirectory || /^[A-Za-z0-9+\-_/]+$/.test(to.text));
      }),
    broken: ['company', 'schemeID="0225">', 'schemeID="0225"> '],
  },
  {
    id: 'BR-FR-31',
    holds: (invoice) => notes(invoice, 'BAR').length === 1,
    broken: ['company', note('BAR'), '$&$&'],
  },
  {
    id: 'BR-FR-CO-04',
    holds: (invoice) =>
      !['384', '471', '472', '473'].includes(typeCode(invoice)) || at(invoice, paths.preceding).length === 1,
    broken: ['company', '<ram:TypeCode>380', '<ram:TypeCode>384'],
  },
  {
    id: 'BR-FR-CO-05',
    holds: (invoice) =>
      !credits.has(typeCode(invoice)) ||
      at(invoice, paths.preceding).some(
        (one) =>
          has(one, 'ram:IssuerAssignedID') && has(one, 'ram:FormattedIssueDateTime/qdt:DateTimeString'),
      ),
    broken: ['creditNote', /<ram:InvoiceReferencedDocument>.*<\/ram:InvoiceReferencedDocument>/s, ''],
  },
  {
    id: 'BR-FR-CO-07',
    holds: (invoice) =>
      !has(invoice, paths.due) ||
      deposits.has(typeCode(invoice)) ||
      frame(invoice) === 'S2' ||
      text(invoice, paths.due) >= issuedOn(invoice),
    broken: ['company', /(<ram:DueDateDateTime><udt:DateTimeString format="102">)20/, '$119'],
  },
  {
    id: 'BR-FR-CO-08',
    holds: (invoice) => frame(invoice) !== 'S4' || !deposits.has(typeCode(invoice)),
    broken: ['afterDeposit', '<ram:TypeCode>380', '<ram:TypeCode>386'],
  },
  {
    id: 'BR-FR-CO-09, amounts',
    holds: (invoice) =>
      frame(invoice) !== 'S2' ||
      (hundredths(invoice, `${paths.sums}/ram:TotalPrepaidAmount`) ===
        hundredths(invoice, `${paths.sums}/ram:GrandTotalAmount`) &&
        hundredths(invoice, `${paths.sums}/ram:DuePayableAmount`) === 0),
    broken: ['deposit', /<ram:TotalPrepaidAmount>[^<]+<\/ram:TotalPrepaidAmount>/, ''],
  },
  {
    id: 'BR-FR-CO-09, day of payment',
    holds: (invoice) => frame(invoice) !== 'S2' || has(invoice, paths.due),
    broken: ['deposit', /<ram:SpecifiedTradePaymentTerms>.*?<\/ram:SpecifiedTradePaymentTerms>/s, ''],
  },
  {
    id: 'BR-FR-CO-10',
    holds: (invoice) =>
      [paths.seller, paths.buyer].every((party) => at(invoice, `${party}/ram:GlobalID`).length <= 1),
    broken: ['company', /<ram:GlobalID[^>]*>[^<]+<\/ram:GlobalID>/, '$&$&'],
  },
  {
    id: 'BR-FR-CO-12',
    holds: (invoice) => text(invoice, `${paths.settlement}/ram:InvoiceCurrencyCode`) === 'EUR',
    broken: ['company', '<ram:InvoiceCurrencyCode>EUR', '<ram:InvoiceCurrencyCode>CHF'],
  },
  {
    id: 'BR-FR-DEC-01',
    holds: (invoice) =>
      [
        'LineTotalAmount',
        'TaxBasisTotalAmount',
        'TaxTotalAmount',
        'GrandTotalAmount',
        'TotalPrepaidAmount',
        'DuePayableAmount',
        'CalculatedAmount',
        'BasisAmount',
      ]
        .flatMap((name) => everywhere(invoice, `ram:${name}`))
        .every((amount) => decimals(amount) <= 2),
    broken: ['company', /(<ram:GrandTotalAmount>\d+\.\d\d)/, '$10'],
  },
  {
    id: 'BR-FR-DEC-02',
    holds: (invoice) =>
      everywhere(invoice, 'ram:BilledQuantity').every((quantity) => decimals(quantity) <= 4),
    broken: ['company', /(<ram:BilledQuantity[^>]*>)1/, '$11.00001'],
  },
  {
    id: 'BR-FR-DEC-03',
    holds: (invoice) =>
      everywhere(invoice, 'ram:ChargeAmount').every(
        (price) => decimals(price) <= 6 && !price.text.startsWith('-'),
      ),
    broken: ['company', '<ram:ChargeAmount>', '<ram:ChargeAmount>-'],
  },
  {
    id: 'BR-FR-DEC-04',
    holds: (invoice) =>
      everywhere(invoice, 'ram:RateApplicablePercent').every(({ text: rate }) =>
        /^\d{1,2}(\.\d{1,2})?$/.test(rate),
      ),
    broken: ['company', '<ram:RateApplicablePercent>20.00', '<ram:RateApplicablePercent>20.000'],
  },
  {
    id: 'G1.41',
    holds: (invoice) =>
      taxesOf(invoice, 'E').every(
        (tax) => has(tax, 'ram:ExemptionReason') && has(tax, 'ram:ExemptionReasonCode'),
      ),
    broken: ['exempt', /<ram:ExemptionReasonCode>[^<]+<\/ram:ExemptionReasonCode>/, ''],
  },
];
