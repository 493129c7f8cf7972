import { at, everywhere } from './xmlTree.ts';
import {
  has,
  hundredths,
  linesOf,
  lineNet,
  lineRate,
  paths,
  registrations,
  type Rule,
  taxesOf,
  text,
  total,
} from './rule.ts';

const present = (id: string, path: string, tag: string): Rule => ({
  id,
  holds: (invoice) => has(invoice, path),
  broken: ['company', new RegExp(`(<${tag}[^>]*>)[^<]+(</${tag}>)`), '$1$2'],
});

const onEveryLine = (id: string, path: string, tag: string): Rule => ({
  id,
  holds: (invoice) => at(invoice, paths.line).every((line) => has(line, path)),
  broken: ['company', new RegExp(`<${tag}[^>]*>[^<]+</${tag}>`), ''],
});

const dateOf = 'ram:IssueDateTime/udt:DateTimeString';
const party = (name: string) => new RegExp(`(<ram:${name}TradeParty>.*?)<ram:Name>[^<]+</ram:Name>`, 's');
const inParty = (name: string, tag: string) =>
  new RegExp(`(<ram:${name}TradeParty>.*?)<ram:${tag}>.*?</ram:${tag}>`, 's');

/** Every date, sum and name that an invoice cannot be without (BR-01 to BR-16, BR-21 to BR-28, BR-55, BR-61). */
const whole: readonly Rule[] = [
  {
    id: 'BR-01',
    holds: (invoice) =>
      text(invoice, `${paths.context}/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID`) ===
      'urn:cen.eu:en16931:2017',
    broken: ['company', 'urn:cen.eu:en16931:2017', ''],
  },
  {
    id: 'BR-02',
    holds: (invoice) => has(invoice, `${paths.document}/ram:ID`),
    broken: ['company', '<ram:ID>FA-2026-0042</ram:ID>', ''],
  },
  present('BR-03', `${paths.document}/${dateOf}`, 'udt:DateTimeString'),
  present('BR-04', `${paths.document}/ram:TypeCode`, 'ram:TypeCode'),
  present('BR-05', `${paths.settlement}/ram:InvoiceCurrencyCode`, 'ram:InvoiceCurrencyCode'),
  {
    id: 'BR-06',
    holds: (invoice) => has(invoice, `${paths.seller}/ram:Name`),
    broken: ['company', party('Seller'), '$1'],
  },
  {
    id: 'BR-07',
    holds: (invoice) => has(invoice, `${paths.buyer}/ram:Name`),
    broken: ['company', party('Buyer'), '$1'],
  },
  {
    id: 'BR-08',
    holds: (invoice) => at(invoice, `${paths.seller}/ram:PostalTradeAddress`).length === 1,
    broken: ['company', inParty('Seller', 'PostalTradeAddress'), '$1'],
  },
  {
    id: 'BR-09',
    holds: (invoice) => has(invoice, `${paths.seller}/ram:PostalTradeAddress/ram:CountryID`),
    broken: ['company', inParty('Seller', 'CountryID'), '$1'],
  },
  {
    id: 'BR-10',
    holds: (invoice) => at(invoice, `${paths.buyer}/ram:PostalTradeAddress`).length === 1,
    broken: ['company', inParty('Buyer', 'PostalTradeAddress'), '$1'],
  },
  {
    id: 'BR-11',
    holds: (invoice) => has(invoice, `${paths.buyer}/ram:PostalTradeAddress/ram:CountryID`),
    broken: ['company', inParty('Buyer', 'CountryID'), '$1'],
  },
  {
    id: 'BR-12',
    holds: (invoice) => has(invoice, `${paths.sums}/ram:LineTotalAmount`),
    broken: ['company', /(HeaderMonetarySummation>)<ram:LineTotalAmount>[^<]+<\/ram:LineTotalAmount>/, '$1'],
  },
  present('BR-13', `${paths.sums}/ram:TaxBasisTotalAmount`, 'ram:TaxBasisTotalAmount'),
  present('BR-14', `${paths.sums}/ram:GrandTotalAmount`, 'ram:GrandTotalAmount'),
  present('BR-15', `${paths.sums}/ram:DuePayableAmount`, 'ram:DuePayableAmount'),
  {
    id: 'BR-16',
    holds: (invoice) => at(invoice, paths.line).length > 0,
    broken: [
      'company',
      /<ram:IncludedSupplyChainTradeLineItem>.*<\/ram:IncludedSupplyChainTradeLineItem>/s,
      '',
    ],
  },
  onEveryLine('BR-21', 'ram:AssociatedDocumentLineDocument/ram:LineID', 'ram:LineID'),
  onEveryLine('BR-22', 'ram:SpecifiedLineTradeDelivery/ram:BilledQuantity', 'ram:BilledQuantity'),
  {
    id: 'BR-23',
    holds: (invoice) =>
      everywhere(invoice, 'ram:BilledQuantity').every(({ attributes }) => attributes['unitCode'] === 'C62'),
    broken: ['company', ' unitCode="C62"', ''],
  },
  {
    id: 'BR-24',
    holds: (invoice) => at(invoice, paths.line).every((line) => has(line, lineNet)),
    broken: ['company', /(LineMonetarySummation>)<ram:LineTotalAmount>[^<]+<\/ram:LineTotalAmount>/, '$1'],
  },
  {
    id: 'BR-25',
    holds: (invoice) =>
      at(invoice, paths.line).every((line) => has(line, 'ram:SpecifiedTradeProduct/ram:Name')),
    broken: ['company', /(<ram:SpecifiedTradeProduct>)<ram:Name>[^<]+<\/ram:Name>/, '$1'],
  },
  onEveryLine(
    'BR-26',
    'ram:SpecifiedLineTradeAgreement/ram:NetPriceProductTradePrice/ram:ChargeAmount',
    'ram:ChargeAmount',
  ),
  {
    id: 'BR-27',
    holds: (invoice) => everywhere(invoice, 'ram:ChargeAmount').every((price) => Number(price.text) >= 0),
    broken: ['company', '<ram:ChargeAmount>', '<ram:ChargeAmount>-'],
  },
  {
    id: 'BR-28',
    holds: (invoice) => everywhere(invoice, 'ram:GrossPriceProductTradePrice').length === 0,
    broken: [
      'company',
      '<ram:NetPriceProductTradePrice>',
      '<ram:GrossPriceProductTradePrice/><ram:NetPriceProductTradePrice>',
    ],
  },
  {
    id: 'BR-55',
    holds: (invoice) => at(invoice, paths.preceding).every((one) => has(one, 'ram:IssuerAssignedID')),
    broken: [
      'afterDeposit',
      /(<ram:InvoiceReferencedDocument>)<ram:IssuerAssignedID>[^<]+<\/ram:IssuerAssignedID>/,
      '$1',
    ],
  },
  {
    id: 'BR-61',
    holds: (invoice) =>
      everywhere(invoice, 'ram:SpecifiedTradeSettlementPaymentMeans').every(
        (means) =>
          !['30', '58'].includes(text(means, 'ram:TypeCode')) ||
          has(means, 'ram:PayeePartyCreditorFinancialAccount/ram:IBANID'),
      ),
    broken: ['company', /<ram:IBANID>[^<]+<\/ram:IBANID>/, ''],
  },
];

const sum = (name: string): string => `${paths.sums}/ram:${name}`;

/** Sums agree (BR-CO), to the cent; what is due says until when. */
const sums: readonly Rule[] = [
  {
    id: 'BR-CO-03',
    holds: (invoice) =>
      everywhere(invoice, 'ram:TaxPointDate').length === 0 ||
      everywhere(invoice, 'ram:DueDateTypeCode').length === 0,
    broken: [
      'company',
      '<ram:CategoryCode>S',
      '<ram:TaxPointDate/><ram:DueDateTypeCode/><ram:CategoryCode>S',
    ],
  },
  {
    id: 'BR-CO-09',
    holds: (invoice) =>
      everywhere(invoice, 'ram:SpecifiedTaxRegistration')
        .flatMap((one) => at(one, 'ram:ID'))
        .every(({ attributes, text: id }) => attributes['schemeID'] !== 'VA' || /^[A-Z]{2}/.test(id)),
    broken: ['company', /schemeID="VA">FR/, 'schemeID="VA">'],
  },
  {
    id: 'BR-CO-10',
    holds: (invoice) =>
      hundredths(invoice, sum('LineTotalAmount')) ===
      total(at(invoice, paths.line).map((line) => hundredths(line, lineNet))),
    broken: ['company', /(LineMonetarySummation><ram:LineTotalAmount>)\d/, '$19'],
  },
  {
    id: 'BR-CO-13',
    holds: (invoice) =>
      hundredths(invoice, sum('TaxBasisTotalAmount')) === hundredths(invoice, sum('LineTotalAmount')),
    broken: ['company', /(<ram:TaxBasisTotalAmount>)\d/, '$19'],
  },
  {
    id: 'BR-CO-14',
    holds: (invoice) =>
      hundredths(invoice, sum('TaxTotalAmount')) ===
      total(at(invoice, paths.tax).map((tax) => hundredths(tax, 'ram:CalculatedAmount'))),
    broken: ['company', /(<ram:TaxTotalAmount[^>]*>)\d/, '$19'],
  },
  {
    id: 'BR-CO-15',
    holds: (invoice) =>
      hundredths(invoice, sum('GrandTotalAmount')) ===
      hundredths(invoice, sum('TaxBasisTotalAmount')) + hundredths(invoice, sum('TaxTotalAmount')),
    broken: ['company', /(<ram:GrandTotalAmount>)\d/, '$19'],
  },
  {
    id: 'BR-CO-16',
    holds: (invoice) =>
      hundredths(invoice, sum('DuePayableAmount')) ===
      hundredths(invoice, sum('GrandTotalAmount')) - hundredths(invoice, sum('TotalPrepaidAmount')),
    broken: ['company', /(<ram:DuePayableAmount>)\d/, '$19'],
  },
  {
    id: 'BR-CO-17',
    holds: (invoice) =>
      at(invoice, paths.tax).every((tax) => {
        const wanted =
          (hundredths(tax, 'ram:BasisAmount') * Number(text(tax, 'ram:RateApplicablePercent') || '0')) / 100;
        return Math.abs(hundredths(tax, 'ram:CalculatedAmount') - wanted) <= 1;
      }),
    broken: ['company', /(<ram:CalculatedAmount>)\d/, '$19'],
  },
  {
    id: 'BR-CO-18',
    holds: (invoice) => at(invoice, paths.tax).length > 0,
    broken: ['company', /<ram:ApplicableTradeTax><ram:CalculatedAmount>.*?<\/ram:ApplicableTradeTax>/s, ''],
  },
  {
    id: 'BR-CO-25',
    holds: (invoice) =>
      hundredths(invoice, sum('DuePayableAmount')) <= 0 ||
      has(invoice, paths.due) ||
      has(invoice, `${paths.settlement}/ram:SpecifiedTradePaymentTerms/ram:Description`),
    broken: ['company', /<ram:SpecifiedTradePaymentTerms>.*?<\/ram:SpecifiedTradePaymentTerms>/s, ''],
  },
  {
    id: 'BR-CO-26',
    holds: (invoice) =>
      has(invoice, `${paths.seller}/ram:SpecifiedLegalOrganization/ram:ID`) ||
      registrations(invoice, 'seller').includes('VA'),
    broken: ['indemnity', /<ram:SpecifiedLegalOrganization>.*?<\/ram:SpecifiedLegalOrganization>/s, ''],
  },
];

const baseOf =
  (code: string): Rule['holds'] =>
  (invoice) =>
    total(taxesOf(invoice, code).map((tax) => hundredths(tax, 'ram:BasisAmount'))) ===
    total(linesOf(invoice, code).map((line) => hundredths(line, lineNet)));
const isExplained =
  (code: string): Rule['holds'] =>
  (invoice) =>
    taxesOf(invoice, code).every(
      (tax) => has(tax, 'ram:ExemptionReason') || has(tax, 'ram:ExemptionReasonCode'),
    );
const bearsNone =
  (code: string): Rule['holds'] =>
  (invoice) =>
    taxesOf(invoice, code).every((tax) => hundredths(tax, 'ram:CalculatedAmount') === 0);
const reasons =
  /<ram:ExemptionReason>[^<]+<\/ram:ExemptionReason>|<ram:ExemptionReasonCode>[^<]+<\/ram:ExemptionReasonCode>/g;
const higherBase = /(<ram:BasisAmount>)\d/;

/** VAT by category: taxed (BR-S), exempt (BR-E), outside the scope (BR-O). */
const categories: readonly Rule[] = [
  {
    id: 'BR-S-02',
    holds: (invoice) => linesOf(invoice, 'S').length === 0 || registrations(invoice, 'seller').includes('VA'),
    broken: ['company', inParty('Seller', 'SpecifiedTaxRegistration'), '$1'],
  },
  {
    id: 'BR-S-05',
    holds: (invoice) => linesOf(invoice, 'S').every((line) => hundredths(line, lineRate) > 0),
    broken: ['company', '<ram:RateApplicablePercent>20.00', '<ram:RateApplicablePercent>0.00'],
  },
  { id: 'BR-S-08', holds: baseOf('S'), broken: ['company', higherBase, '$19'] },
  {
    id: 'BR-S-09',
    holds: (invoice) =>
      taxesOf(invoice, 'S').every(
        (tax) =>
          Math.abs(
            hundredths(tax, 'ram:CalculatedAmount') -
              (hundredths(tax, 'ram:BasisAmount') * hundredths(tax, 'ram:RateApplicablePercent')) / 10_000,
          ) <= 1,
      ),
    broken: ['company', /(<ram:CalculatedAmount>)\d/, '$19'],
  },
  {
    id: 'BR-S-10',
    holds: (invoice) => taxesOf(invoice, 'S').every((tax) => !has(tax, 'ram:ExemptionReason')),
    broken: ['company', '<ram:BasisAmount>', '<ram:ExemptionReason>x</ram:ExemptionReason><ram:BasisAmount>'],
  },
  {
    id: 'BR-E-02',
    holds: (invoice) => linesOf(invoice, 'E').length === 0 || registrations(invoice, 'seller').length > 0,
    broken: ['franchise', inParty('Seller', 'SpecifiedTaxRegistration'), '$1'],
  },
  {
    id: 'BR-E-05',
    holds: (invoice) =>
      linesOf(invoice, 'E').every((line) => has(line, lineRate) && hundredths(line, lineRate) === 0),
    broken: ['exempt', '<ram:RateApplicablePercent>0.00', '<ram:RateApplicablePercent>20.00'],
  },
  { id: 'BR-E-08', holds: baseOf('E'), broken: ['exempt', higherBase, '$19'] },
  { id: 'BR-E-09', holds: bearsNone('E'), broken: ['exempt', /(<ram:CalculatedAmount>)\d/, '$19'] },
  { id: 'BR-E-10', holds: isExplained('E'), broken: ['exempt', reasons, ''] },
  {
    id: 'BR-O-02',
    holds: (invoice) =>
      linesOf(invoice, 'O').length === 0 ||
      [...registrations(invoice, 'seller'), ...registrations(invoice, 'buyer')].every(
        (scheme) => scheme !== 'VA',
      ),
    broken: [
      'indemnity',
      '</ram:SellerTradeParty>',
      '<ram:SpecifiedTaxRegistration><ram:ID schemeID="VA">FR1</ram:ID></ram:SpecifiedTaxRegistration></ram:SellerTradeParty>',
    ],
  },
  {
    id: 'BR-O-05',
    holds: (invoice) => linesOf(invoice, 'O').every((line) => !has(line, lineRate)),
    broken: [
      'indemnity',
      '<ram:CategoryCode>O</ram:CategoryCode>',
      '<ram:CategoryCode>O</ram:CategoryCode><ram:RateApplicablePercent>0</ram:RateApplicablePercent>',
    ],
  },
  { id: 'BR-O-08', holds: baseOf('O'), broken: ['indemnity', higherBase, '$19'] },
  { id: 'BR-O-09', holds: bearsNone('O'), broken: ['indemnity', /(<ram:CalculatedAmount>)\d/, '$19'] },
  { id: 'BR-O-10', holds: isExplained('O'), broken: ['indemnity', reasons, ''] },
  {
    id: 'BR-O-11 to -14',
    holds: (invoice) =>
      taxesOf(invoice, 'O').length === 0 ||
      (at(invoice, paths.tax).length === 1 &&
        linesOf(invoice, 'O').length === at(invoice, paths.line).length),
    broken: ['indemnity', '<ram:CategoryCode>O', '<ram:CategoryCode>S'],
  },
];

/** The rules of EN 16931 that concern the invoices of a training organisation (law.md 4.5). */
export const europeanRules: readonly Rule[] = [...whole, ...sums, ...categories];
