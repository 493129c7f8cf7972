import { type Invoice, type InvoiceType } from '../../domain/billing/invoice.ts';
import { invoiceTotals } from '../../domain/billing/invoiceTotals.ts';
import { lineElement } from './ciiLine.ts';
import { party } from './ciiParty.ts';
import { settlement } from './ciiSettlement.ts';
import { dayElement } from './ciiValues.ts';
import { treatmentOf, vatCodesOf } from './treatmentOf.ts';
import { element, type Xml } from './xml.ts';

/** Profile EN 16931 of Factur-X. */
const guideline = 'urn:cen.eu:en16931:2017';

/** UNTDID 1001, as allowed in France (BR-FR-04). */
const typeCodes: Readonly<Record<InvoiceType, string>> = {
  invoice: '380',
  deposit: '386',
  creditNote: '381',
  depositCreditNote: '503',
};

/**
 * The frame of invoicing (BT-23): S1 a service, S2 one that is paid already, S4 what is left after deposits
 * (BR-FR-08, BR-FR-CO-08, -09).
 */
export function frameOf(invoice: Invoice): 'S1' | 'S2' | 'S4' {
  if (invoice.prepaid === 0) return 'S1';
  if (invoiceTotals(invoice).due === 0) return 'S2';
  return invoice.type === 'invoice' && invoice.preceding.length > 0 ? 'S4' : 'S1';
}

const context = (invoice: Invoice): Xml =>
  element('rsm:ExchangedDocumentContext', [
    element('ram:BusinessProcessSpecifiedDocumentContextParameter', [element('ram:ID', frameOf(invoice))]),
    element('ram:GuidelineSpecifiedDocumentContextParameter', [element('ram:ID', guideline)]),
  ]);

/** To whom it is told (BR-FR-20, -31). */
const audience = (invoice: Invoice): Xml =>
  element('ram:IncludedNote', [
    element('ram:Content', treatmentOf(invoice)),
    element('ram:SubjectCode', 'BAR'),
  ]);

const document = (invoice: Invoice): Xml =>
  element('rsm:ExchangedDocument', [
    element('ram:ID', invoice.number),
    element('ram:TypeCode', typeCodes[invoice.type]),
    dayElement('ram:IssueDateTime', invoice.issuedOn),
    ...invoice.notes.map(({ code, text }) =>
      element('ram:IncludedNote', [element('ram:Content', text), element('ram:SubjectCode', code)]),
    ),
    audience(invoice),
  ]);

const agreement = (invoice: Invoice): Xml =>
  element('ram:ApplicableHeaderTradeAgreement', [
    element('ram:BuyerReference', invoice.serviceCode),
    party('ram:SellerTradeParty', invoice.seller, vatCodesOf(invoice)),
    party('ram:BuyerTradeParty', invoice.buyer, vatCodesOf(invoice)),
    element('ram:BuyerOrderReferencedDocument', [element('ram:IssuerAssignedID', invoice.purchaseOrder)]),
  ]);

/** The schema wants the element even where nothing was delivered, as for a deposit. */
const delivery = ({ period }: Invoice): Xml =>
  period === null
    ? '<ram:ApplicableHeaderTradeDelivery/>'
    : element('ram:ApplicableHeaderTradeDelivery', [
        element('ram:ActualDeliverySupplyChainEvent', [dayElement('ram:OccurrenceDateTime', period.end)]),
      ]);

const namespaces: Readonly<Record<string, string>> = {
  'xmlns:rsm': 'urn:un:unece:uncefact:data:standard:CrossIndustryInvoice:100',
  'xmlns:ram': 'urn:un:unece:uncefact:data:standard:ReusableAggregateBusinessInformationEntity:100',
  'xmlns:qdt': 'urn:un:unece:uncefact:data:standard:QualifiedDataType:100',
  'xmlns:udt': 'urn:un:unece:uncefact:data:standard:UnqualifiedDataType:100',
};

/**
 * An invoice as data: the XML of Factur-X 1.09, profile EN 16931. Same invoice, same text.
 * @example cii(invoice).startsWith('<?xml version="1.0" encoding="UTF-8"?>')
 */
export const cii = (invoice: Invoice): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${element(
    'rsm:CrossIndustryInvoice',
    [
      context(invoice),
      document(invoice),
      element('rsm:SupplyChainTradeTransaction', [
        ...invoice.lines.map(lineElement),
        agreement(invoice),
        delivery(invoice),
        settlement(invoice),
      ]),
    ],
    namespaces,
  )}\n`;
