import { type Breach, paths, type Rule } from './rule.ts';
import { at, everywhere, type XmlNode } from './xmlTree.ts';

/** Whether every code at some places is of a list: of ours, the part that an invoice of a training may bear. */
const listed = (
  id: string,
  codesOf: (invoice: XmlNode) => readonly (string | undefined)[],
  list: string,
  broken: Breach,
): Rule => ({
  id,
  holds: (invoice) => codesOf(invoice).every((code) => code !== undefined && list.split(' ').includes(code)),
  broken,
});

const texts = (invoice: XmlNode, name: string): readonly string[] =>
  everywhere(invoice, name).map(({ text }) => text);
const schemes = (invoice: XmlNode, path: string): readonly (string | undefined)[] =>
  [paths.seller, paths.buyer]
    .flatMap((party) => at(invoice, `${party}/${path}`))
    .map(({ attributes }) => attributes['schemeID']);

/** Codes stand in the lists of the norm (BR-CL), as its official lists have them in 2026. */
export const codeRules: readonly Rule[] = [
  listed(
    'BR-CL-01',
    (invoice) => at(invoice, `${paths.document}/ram:TypeCode`).map(({ text }) => text),
    '380 381 386 503',
    ['company', '<ram:TypeCode>380', '<ram:TypeCode>38O'],
  ),
  listed(
    'BR-CL-03, -04',
    (invoice) => [
      ...texts(invoice, 'ram:InvoiceCurrencyCode'),
      ...everywhere(invoice, 'ram:TaxTotalAmount').map(({ attributes }) => attributes['currencyID']),
    ],
    'EUR',
    ['company', '<ram:InvoiceCurrencyCode>EUR', '<ram:InvoiceCurrencyCode>€'],
  ),
  listed('BR-CL-08', (invoice) => texts(invoice, 'ram:SubjectCode'), 'PMD PMT AAB REG TXD BAR', [
    'company',
    '<ram:SubjectCode>PMD',
    '<ram:SubjectCode>PNR',
  ]),
  listed('BR-CL-10', (invoice) => schemes(invoice, 'ram:GlobalID'), '0009', [
    'company',
    'schemeID="0009"',
    'schemeID="SIRET"',
  ]),
  listed('BR-CL-11', (invoice) => schemes(invoice, 'ram:SpecifiedLegalOrganization/ram:ID'), '0002', [
    'company',
    'schemeID="0002"',
    'schemeID="SIREN"',
  ]),
  listed('BR-CL-14', (invoice) => texts(invoice, 'ram:CountryID'), 'FR', [
    'company',
    '<ram:CountryID>FR',
    '<ram:CountryID>France',
  ]),
  listed(
    'BR-CL-16',
    (invoice) =>
      everywhere(invoice, 'ram:SpecifiedTradeSettlementPaymentMeans').flatMap((means) =>
        texts(means, 'ram:TypeCode'),
      ),
    '30 58',
    ['company', '<ram:TypeCode>58', '<ram:TypeCode>VIR'],
  ),
  listed('BR-CL-17, -18', (invoice) => texts(invoice, 'ram:CategoryCode'), 'S E O', [
    'company',
    '<ram:CategoryCode>S',
    '<ram:CategoryCode>N',
  ]),
  listed(
    'BR-CL-22',
    (invoice) => texts(invoice, 'ram:ExemptionReasonCode'),
    'VATEX-FR-CGI261-4 VATEX-FR-FRANCHISE VATEX-EU-O',
    ['exempt', 'VATEX-FR-CGI261-4', 'VATEX-FR-CGI261-4-4'],
  ),
  listed(
    'BR-CL-23',
    (invoice) => everywhere(invoice, 'ram:BilledQuantity').map(({ attributes }) => attributes['unitCode']),
    'C62',
    ['company', 'unitCode="C62"', 'unitCode="session"'],
  ),
  listed('BR-CL-25', (invoice) => schemes(invoice, 'ram:URIUniversalCommunication/ram:URIID'), '0225 EM', [
    'company',
    'schemeID="0225"',
    'schemeID="SIREN"',
  ]),
];
