import { has, paths, type Rule, text } from './rule.ts';
import { at, everywhere, type XmlNode } from './xmlTree.ts';

/** What we write of CII, each element with what it holds; a name that means two things is told by what holds it. */
const known: Readonly<Record<string, string>> = {
  'rsm:CrossIndustryInvoice':
    'rsm:ExchangedDocumentContext rsm:ExchangedDocument rsm:SupplyChainTradeTransaction',
  'rsm:ExchangedDocumentContext':
    'ram:BusinessProcessSpecifiedDocumentContextParameter ram:GuidelineSpecifiedDocumentContextParameter',
  'ram:BusinessProcessSpecifiedDocumentContextParameter': 'ram:ID',
  'ram:GuidelineSpecifiedDocumentContextParameter': 'ram:ID',
  'rsm:ExchangedDocument': 'ram:ID ram:TypeCode ram:IssueDateTime ram:IncludedNote',
  'ram:IssueDateTime': 'udt:DateTimeString',
  'ram:IncludedNote': 'ram:Content ram:SubjectCode',
  'rsm:SupplyChainTradeTransaction':
    'ram:IncludedSupplyChainTradeLineItem ram:ApplicableHeaderTradeAgreement ram:ApplicableHeaderTradeDelivery ram:ApplicableHeaderTradeSettlement',
  'ram:IncludedSupplyChainTradeLineItem':
    'ram:AssociatedDocumentLineDocument ram:SpecifiedTradeProduct ram:SpecifiedLineTradeAgreement ram:SpecifiedLineTradeDelivery ram:SpecifiedLineTradeSettlement',
  'ram:AssociatedDocumentLineDocument': 'ram:LineID',
  'ram:SpecifiedTradeProduct': 'ram:Name ram:Description',
  'ram:SpecifiedLineTradeAgreement': 'ram:NetPriceProductTradePrice',
  'ram:NetPriceProductTradePrice': 'ram:ChargeAmount',
  'ram:SpecifiedLineTradeDelivery': 'ram:BilledQuantity',
  'ram:SpecifiedLineTradeSettlement':
    'ram:ApplicableTradeTax ram:SpecifiedTradeSettlementLineMonetarySummation',
  'ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax':
    'ram:TypeCode ram:CategoryCode ram:RateApplicablePercent',
  'ram:SpecifiedTradeSettlementLineMonetarySummation': 'ram:LineTotalAmount',
  'ram:ApplicableHeaderTradeAgreement':
    'ram:BuyerReference ram:SellerTradeParty ram:BuyerTradeParty ram:BuyerOrderReferencedDocument',
  'ram:SellerTradeParty':
    'ram:GlobalID ram:Name ram:Description ram:SpecifiedLegalOrganization ram:DefinedTradeContact ram:PostalTradeAddress ram:URIUniversalCommunication ram:SpecifiedTaxRegistration',
  'ram:BuyerTradeParty':
    'ram:GlobalID ram:Name ram:SpecifiedLegalOrganization ram:PostalTradeAddress ram:URIUniversalCommunication ram:SpecifiedTaxRegistration',
  'ram:SpecifiedLegalOrganization': 'ram:ID',
  'ram:DefinedTradeContact':
    'ram:PersonName ram:TelephoneUniversalCommunication ram:EmailURIUniversalCommunication',
  'ram:TelephoneUniversalCommunication': 'ram:CompleteNumber',
  'ram:EmailURIUniversalCommunication': 'ram:URIID',
  'ram:PostalTradeAddress': 'ram:PostcodeCode ram:LineOne ram:LineTwo ram:CityName ram:CountryID',
  'ram:URIUniversalCommunication': 'ram:URIID',
  'ram:SpecifiedTaxRegistration': 'ram:ID',
  'ram:BuyerOrderReferencedDocument': 'ram:IssuerAssignedID',
  'ram:ApplicableHeaderTradeDelivery': 'ram:ActualDeliverySupplyChainEvent',
  'ram:ActualDeliverySupplyChainEvent': 'ram:OccurrenceDateTime',
  'ram:OccurrenceDateTime': 'udt:DateTimeString',
  'ram:ApplicableHeaderTradeSettlement':
    'ram:InvoiceCurrencyCode ram:SpecifiedTradeSettlementPaymentMeans ram:ApplicableTradeTax ram:BillingSpecifiedPeriod ram:SpecifiedTradePaymentTerms ram:SpecifiedTradeSettlementHeaderMonetarySummation ram:InvoiceReferencedDocument',
  'ram:SpecifiedTradeSettlementPaymentMeans': 'ram:TypeCode ram:PayeePartyCreditorFinancialAccount',
  'ram:PayeePartyCreditorFinancialAccount': 'ram:IBANID',
  'ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax':
    'ram:CalculatedAmount ram:TypeCode ram:ExemptionReason ram:BasisAmount ram:CategoryCode ram:ExemptionReasonCode ram:RateApplicablePercent',
  'ram:BillingSpecifiedPeriod': 'ram:StartDateTime ram:EndDateTime',
  'ram:StartDateTime': 'udt:DateTimeString',
  'ram:EndDateTime': 'udt:DateTimeString',
  'ram:SpecifiedTradePaymentTerms': 'ram:Description ram:DueDateDateTime',
  'ram:DueDateDateTime': 'udt:DateTimeString',
  'ram:SpecifiedTradeSettlementHeaderMonetarySummation':
    'ram:LineTotalAmount ram:TaxBasisTotalAmount ram:TaxTotalAmount ram:GrandTotalAmount ram:TotalPrepaidAmount ram:DuePayableAmount',
  'ram:InvoiceReferencedDocument': 'ram:IssuerAssignedID ram:FormattedIssueDateTime',
  'ram:FormattedIssueDateTime': 'qdt:DateTimeString',
};

/** The attributes that an element may bear: no other list, agency or language (CII-DT-001 to -014, -031 to -036). */
const attributesOf: Readonly<Record<string, readonly string[]>> = {
  'ram:GlobalID': ['schemeID'],
  'ram:SpecifiedLegalOrganization/ram:ID': ['schemeID'],
  'ram:SpecifiedTaxRegistration/ram:ID': ['schemeID'],
  'ram:URIUniversalCommunication/ram:URIID': ['schemeID'],
  'ram:BilledQuantity': ['unitCode'],
  'ram:TaxTotalAmount': ['currencyID'],
  'udt:DateTimeString': ['format'],
  'qdt:DateTimeString': ['format'],
};

interface Held {
  readonly node: XmlNode;
  /** The name with that of what holds it. */
  readonly place: string;
}

const heldIn = (node: XmlNode): readonly Held[] =>
  node.children.flatMap((child) => [{ node: child, place: `${node.name}/${child.name}` }, ...heldIn(child)]);

const namesIn = ({ node, place }: Held): readonly string[] =>
  (known[place] ?? known[node.name] ?? '').split(' ');
const isKnown = (held: Held): boolean => held.node.children.every(({ name }) => namesIn(held).includes(name));

const isAttributed = ({ node, place }: Held): boolean => {
  const allowed = attributesOf[place] ?? attributesOf[node.name] ?? [];
  const given = Object.keys(node.attributes);
  return given.length === allowed.length && given.every((name) => allowed.includes(name));
};

const dayTexts = (invoice: XmlNode): readonly XmlNode[] => [
  ...everywhere(invoice, 'udt:DateTimeString'),
  ...everywhere(invoice, 'qdt:DateTimeString'),
];
const period = `${paths.settlement}/ram:BillingSpecifiedPeriod`;
const endOf = (invoice: XmlNode, name: string): string =>
  text(invoice, `${period}/ram:${name}DateTime/udt:DateTimeString`);
const inEveryTax = (id: string, name: string, of = 'company'): Rule => ({
  id,
  holds: (invoice) => at(invoice, paths.tax).every((tax) => has(tax, name)),
  broken: [of, new RegExp(`(<ram:CalculatedAmount>.*?)<${name}>[^<]+</${name}>`, 's'), '$1'],
});
const countOf = (nodes: readonly XmlNode[], code: string): number =>
  nodes.filter(({ text: own }) => own === code).length;
const categories = (invoice: XmlNode, path: string): readonly XmlNode[] =>
  at(invoice, `${path}/ram:CategoryCode`);
const lineTax = `${paths.line}/ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax`;

/** Each way in which lines are taxed has one share of VAT of its own, and none is told for nothing. */
const oneShareFor = (id: string, code: string, of: string): Rule => ({
  id,
  holds: (invoice) =>
    countOf(categories(invoice, paths.tax), code) ===
    Math.min(1, countOf(categories(invoice, lineTax), code)),
  broken: [of, /<ram:ApplicableTradeTax><ram:CalculatedAmount>.*?<\/ram:ApplicableTradeTax>/s, '$&$&'],
});

/** The schema of CII says more than the norm knows: what of it the norm leaves out (CII-SR, CII-DT), and the rest. */
export const syntaxRules: readonly Rule[] = [
  {
    id: 'CII-SR-001 to -451, elements that the profile knows',
    holds: (invoice) => [{ node: invoice, place: invoice.name }, ...heldIn(invoice)].every(isKnown),
    broken: [
      'company',
      /(<ram:BuyerTradeParty>.*?<\/ram:Name>)/s,
      '$1<ram:Description>SAS</ram:Description>',
    ],
  },
  {
    id: 'CII-SR-009, -010, -014, one of each',
    holds: (invoice) =>
      [
        `${paths.context}/ram:GuidelineSpecifiedDocumentContextParameter/ram:ID`,
        `${paths.document}/ram:TypeCode`,
      ].every((path) => at(invoice, path).length === 1),
    broken: ['company', '<ram:TypeCode>380</ram:TypeCode>', '$&$&'],
  },
  {
    id: 'CII-DT-001 to -014, -031 to -036, attributes',
    holds: (invoice) => heldIn(invoice).every(isAttributed),
    broken: ['company', '<ram:GrandTotalAmount>', '<ram:GrandTotalAmount currencyID="EUR">'],
  },
  {
    id: 'CII-DT-037',
    holds: (invoice) =>
      everywhere(invoice, 'ram:ApplicableTradeTax').every((tax) => text(tax, 'ram:TypeCode') === 'VAT'),
    broken: ['company', '<ram:TypeCode>VAT', '<ram:TypeCode>TVA'],
  },
  {
    id: 'format 102 (BR-03, BR-29)',
    holds: (invoice) =>
      dayTexts(invoice).every(
        ({ attributes, text: day }) => attributes['format'] === '102' && /^\d{8}$/.test(day),
      ),
    broken: ['company', 'format="102">', 'format="203">'],
  },
  {
    id: 'BR-29, BR-CO-19',
    holds: (invoice) =>
      at(invoice, period).every(
        () => endOf(invoice, 'Start') !== '' && endOf(invoice, 'End') >= endOf(invoice, 'Start'),
      ),
    broken: ['company', /(<ram:EndDateTime><udt:DateTimeString format="102">)20/, '$119'],
  },
  inEveryTax('BR-45', 'ram:BasisAmount'),
  {
    id: 'BR-46',
    holds: (invoice) => at(invoice, paths.tax).every((tax) => has(tax, 'ram:CalculatedAmount')),
    broken: ['company', /<ram:CalculatedAmount>[^<]+<\/ram:CalculatedAmount>/, ''],
  },
  inEveryTax('BR-47', 'ram:CategoryCode'),
  {
    id: 'BR-48',
    holds: (invoice) =>
      at(invoice, paths.tax).every(
        (tax) => has(tax, 'ram:RateApplicablePercent') !== (text(tax, 'ram:CategoryCode') === 'O'),
      ),
    broken: [
      'exempt',
      /(<ram:CalculatedAmount>.*?)<ram:RateApplicablePercent>[^<]+<\/ram:RateApplicablePercent>/s,
      '$1',
    ],
  },
  {
    id: 'BR-49, BR-50, BR-CO-27',
    holds: (invoice) =>
      everywhere(invoice, 'ram:SpecifiedTradeSettlementPaymentMeans').every(
        (means) =>
          has(means, 'ram:TypeCode') && has(means, 'ram:PayeePartyCreditorFinancialAccount/ram:IBANID'),
      ),
    broken: ['company', '<ram:TypeCode>58</ram:TypeCode>', ''],
  },
  {
    id: 'BR-62, BR-63',
    holds: (invoice) =>
      everywhere(invoice, 'ram:URIUniversalCommunication')
        .flatMap((one) => at(one, 'ram:URIID'))
        .every(({ attributes }) => (attributes['schemeID'] ?? '') !== ''),
    broken: ['individual', '<ram:URIID schemeID="EM">', '<ram:URIID>'],
  },
  {
    id: 'BR-CO-04',
    holds: (invoice) => at(invoice, lineTax).every((tax) => has(tax, 'ram:CategoryCode')),
    broken: ['company', '<ram:CategoryCode>S</ram:CategoryCode>', ''],
  },
  {
    id: 'BR-CO-15, one total of VAT in the currency',
    holds: (invoice) =>
      at(invoice, `${paths.sums}/ram:TaxTotalAmount`).filter(
        ({ attributes }) =>
          attributes['currencyID'] === text(invoice, `${paths.settlement}/ram:InvoiceCurrencyCode`),
      ).length === 1,
    broken: ['company', 'currencyID="EUR"', 'currencyID="USD"'],
  },
  oneShareFor('BR-S-01', 'S', 'company'),
  oneShareFor('BR-E-01', 'E', 'exempt'),
  oneShareFor('BR-O-01', 'O', 'indemnity'),
];
