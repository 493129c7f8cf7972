import type { Invoice, InvoiceType } from '../../domain/billing/invoice.ts';
import { invoiceTotals } from '../../domain/billing/invoiceTotals.ts';
import { amountText, dayElement } from './ciiValues.ts';
import { taxElement } from './ciiLine.ts';
import { element, type Xml } from './xml.ts';

/** SEPA credit transfer, in UNTDID 4461. */
const sepaTransfer = '58';

const credits: ReadonlySet<InvoiceType> = new Set(['creditNote', 'depositCreditNote']);

/** The account to pay to (BT-84): an avoir is paid by the seller, and to none. */
const paymentMeans = ({ type, iban }: Invoice): Xml =>
  iban === undefined || credits.has(type)
    ? ''
    : element('ram:SpecifiedTradeSettlementPaymentMeans', [
        element('ram:TypeCode', sepaTransfer),
        element('ram:PayeePartyCreditorFinancialAccount', [
          element('ram:IBANID', iban.replaceAll(/\s/gu, '')),
        ]),
      ]);

const period = ({ period: days }: Invoice): Xml =>
  days === null
    ? ''
    : element('ram:BillingSpecifiedPeriod', [
        dayElement('ram:StartDateTime', days.start),
        dayElement('ram:EndDateTime', days.end),
      ]);

/** The day to pay by, of what is paid the day it was (BR-FR-CO-09); where something is due without one, as for an avoir, how it is settled (BR-CO-25). */
function terms(invoice: Invoice): Xml {
  const dueOn = invoice.dueOn ?? invoice.paidOn;
  if (dueOn !== undefined)
    return element('ram:SpecifiedTradePaymentTerms', [dayElement('ram:DueDateDateTime', dueOn)]);
  return invoiceTotals(invoice).due > 0
    ? element('ram:SpecifiedTradePaymentTerms', [
        element('ram:Description', 'À imputer sur ce qui reste dû, ou à rembourser.'),
      ])
    : '';
}

function sums(invoice: Invoice): Xml {
  const { exclTax, vat, inclTax, due } = invoiceTotals(invoice);
  return element('ram:SpecifiedTradeSettlementHeaderMonetarySummation', [
    element('ram:LineTotalAmount', amountText(exclTax)),
    element('ram:TaxBasisTotalAmount', amountText(exclTax)),
    element('ram:TaxTotalAmount', amountText(vat), { currencyID: 'EUR' }),
    element('ram:GrandTotalAmount', amountText(inclTax)),
    invoice.prepaid === 0 ? '' : element('ram:TotalPrepaidAmount', amountText(invoice.prepaid)),
    element('ram:DuePayableAmount', amountText(due)),
  ]);
}

const precedingInvoices = ({ preceding, completes }: Invoice): readonly Xml[] =>
  [...preceding, ...(completes ? [completes] : [])].map(({ number, issuedOn }) =>
    element('ram:InvoiceReferencedDocument', [
      element('ram:IssuerAssignedID', number),
      dayElement('ram:FormattedIssueDateTime', issuedOn, 'qdt'),
    ]),
  );

/** How it is paid and what it comes to (BG-16, BG-22, BG-23, BG-3), in the order that the schema wants. */
export const settlement = (invoice: Invoice): Xml =>
  element('ram:ApplicableHeaderTradeSettlement', [
    element('ram:InvoiceCurrencyCode', 'EUR'),
    paymentMeans(invoice),
    ...invoiceTotals(invoice).byRate.map(({ treatment, base, vat }) => taxElement(treatment, { base, vat })),
    period(invoice),
    terms(invoice),
    sums(invoice),
    ...precedingInvoices(invoice),
  ]);
