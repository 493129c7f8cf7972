import { at, type XmlNode } from './xmlTree.ts';

/** Where the parts of an invoice stand in CII. */
const transaction = 'rsm:SupplyChainTradeTransaction';
export const paths = {
  context: 'rsm:ExchangedDocumentContext',
  document: 'rsm:ExchangedDocument',
  line: `${transaction}/ram:IncludedSupplyChainTradeLineItem`,
  agreement: `${transaction}/ram:ApplicableHeaderTradeAgreement`,
  seller: `${transaction}/ram:ApplicableHeaderTradeAgreement/ram:SellerTradeParty`,
  buyer: `${transaction}/ram:ApplicableHeaderTradeAgreement/ram:BuyerTradeParty`,
  settlement: `${transaction}/ram:ApplicableHeaderTradeSettlement`,
  tax: `${transaction}/ram:ApplicableHeaderTradeSettlement/ram:ApplicableTradeTax`,
  sums: `${transaction}/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradeSettlementHeaderMonetarySummation`,
  preceding: `${transaction}/ram:ApplicableHeaderTradeSettlement/ram:InvoiceReferencedDocument`,
  due: `${transaction}/ram:ApplicableHeaderTradeSettlement/ram:SpecifiedTradePaymentTerms/ram:DueDateDateTime/udt:DateTimeString`,
} as const;

/** The text at a path; nothing where there is none. */
export const text = (node: XmlNode, path: string): string => at(node, path)[0]?.text ?? '';
export const has = (node: XmlNode, path: string): boolean => text(node, path).trim() !== '';

/** An amount or a number at a path, in hundredths: whole, so that sums are exact. Zero where there is none. */
export const hundredths = (node: XmlNode, path: string): number =>
  has(node, path) ? Math.round(Number(text(node, path)) * 100) : 0;

export const total = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0);

/** The lines, or the shares of VAT, of a category. */
export const linesOf = (node: XmlNode, code: string): readonly XmlNode[] =>
  at(node, paths.line).filter(
    (line) => text(line, 'ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:CategoryCode') === code,
  );
export const taxesOf = (node: XmlNode, code: string): readonly XmlNode[] =>
  at(node, paths.tax).filter((tax) => text(tax, 'ram:CategoryCode') === code);
export const lineNet =
  'ram:SpecifiedLineTradeSettlement/ram:SpecifiedTradeSettlementLineMonetarySummation/ram:LineTotalAmount';
export const lineRate = 'ram:SpecifiedLineTradeSettlement/ram:ApplicableTradeTax/ram:RateApplicablePercent';

/** The contents of the notes of a code (BG-1). */
export const notes = (node: XmlNode, code: string): readonly string[] =>
  at(node, `${paths.document}/ram:IncludedNote`)
    .filter((note) => text(note, 'ram:SubjectCode') === code)
    .map((note) => text(note, 'ram:Content'));

/** The SIREN of a party (BT-30, BT-47), and its electronic address (BT-34, BT-49). */
export const siren = (node: XmlNode, party: 'seller' | 'buyer'): string =>
  at(node, `${paths[party]}/ram:SpecifiedLegalOrganization/ram:ID`).find(
    ({ attributes }) => attributes['schemeID'] === '0002',
  )?.text ?? '';
export const endpoint = (node: XmlNode, party: 'seller' | 'buyer'): XmlNode | undefined =>
  at(node, `${paths[party]}/ram:URIUniversalCommunication/ram:URIID`)[0];
export const registrations = (node: XmlNode, party: 'seller' | 'buyer'): readonly (string | undefined)[] =>
  at(node, `${paths[party]}/ram:SpecifiedTaxRegistration/ram:ID`).map(
    ({ attributes }) => attributes['schemeID'],
  );

export const typeCode = (node: XmlNode): string => text(node, `${paths.document}/ram:TypeCode`);
export const frame = (node: XmlNode): string =>
  text(node, `${paths.context}/ram:BusinessProcessSpecifiedDocumentContextParameter/ram:ID`);

/** An invoice of the table of cases, and a change of its XML that breaks a rule. */
export type Breach = readonly [of: string, from: string | RegExp, to: string];

/** One rule of law.md 4.5: whether an invoice keeps it, and what is not to pass. */
export interface Rule {
  readonly id: string;
  readonly holds: (invoice: XmlNode) => boolean;
  readonly broken: Breach;
}
