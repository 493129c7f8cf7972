import type { InvoiceLine, VatTreatment } from '../../domain/billing/invoice.ts';
import type { Cents } from '../../domain/money/cents.ts';
import { amountText, rateText } from './ciiValues.ts';
import { element, type Xml } from './xml.ts';

/** One, in the list of units of the norm (UN/ECE rec. 20): a session, a person, a deposit. */
const one = 'C62';

/** How something is taxed; outside the scope there is no rate to write (BR-O-05). */
export const taxElement = (
  treatment: VatTreatment,
  sums?: { readonly base: Cents; readonly vat: Cents },
): Xml =>
  element('ram:ApplicableTradeTax', [
    sums ? element('ram:CalculatedAmount', amountText(sums.vat)) : '',
    element('ram:TypeCode', 'VAT'),
    sums ? element('ram:ExemptionReason', treatment.exemption?.text) : '',
    sums ? element('ram:BasisAmount', amountText(sums.base)) : '',
    element('ram:CategoryCode', treatment.code),
    sums ? element('ram:ExemptionReasonCode', treatment.exemption?.code) : '',
    treatment.code === 'O' ? '' : element('ram:RateApplicablePercent', rateText(treatment.rate)),
  ]);

/** A line (BG-25): what, how many, at what price, taxed how. */
export const lineElement = (line: InvoiceLine, index: number): Xml =>
  element('ram:IncludedSupplyChainTradeLineItem', [
    element('ram:AssociatedDocumentLineDocument', [element('ram:LineID', String(index + 1))]),
    element('ram:SpecifiedTradeProduct', [
      element('ram:Name', line.name),
      element('ram:Description', line.description),
    ]),
    element('ram:SpecifiedLineTradeAgreement', [
      element('ram:NetPriceProductTradePrice', [element('ram:ChargeAmount', amountText(line.unitPrice))]),
    ]),
    element('ram:SpecifiedLineTradeDelivery', [
      element('ram:BilledQuantity', String(line.quantity), { unitCode: one }),
    ]),
    element('ram:SpecifiedLineTradeSettlement', [
      taxElement(line.treatment),
      element('ram:SpecifiedTradeSettlementLineMonetarySummation', [
        element('ram:LineTotalAmount', amountText(line.net)),
      ]),
    ]),
  ]);
