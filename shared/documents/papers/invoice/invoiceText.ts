import type { Invoice, PrecedingInvoice } from '../../../domain/billing/invoice.ts';
import type { InvoiceKind } from '../../../domain/billing/invoiceKinds.ts';
import { invoiceTotals } from '../../../domain/billing/invoiceTotals.ts';
import { formatDay, formatNumericDay } from '../../../domain/dates/formatDay.ts';
import { formatEuros } from '../../../domain/money/formatMoney.ts';
import { formatSiret } from '../../../domain/parties/siret.ts';
import type { Block, Side } from '../../layout/blocks.ts';
import { periodText } from '../sessionText.ts';
import { addressLine, addressLines, hasText } from '../wording.ts';

/** What it is called at its head. */
export const invoiceTitles: Readonly<Record<InvoiceKind, string>> = {
  depositInvoice: 'FACTURE D’ACOMPTE',
  instalmentInvoice: 'FACTURE',
  finalInvoice: 'FACTURE',
  opcoInvoice: 'FACTURE',
  opcoDefaultInvoice: 'FACTURE',
  indemnityNote: 'NOTE D’INDEMNITÉ',
  creditNote: 'AVOIR',
};

/** One that asks for what another did not. */
export const complementTitle = 'FACTURE COMPLÉMENTAIRE';

/** Who pays, in the window of the envelope. */
export const buyerSide = ({ buyer }: Invoice): Side => ({
  label: '',
  name: buyer.name,
  lines: addressLines(buyer.billing ?? buyer.address),
});

/** Address and numbers of a professional: SIREN and VAT (242 nonies A I 1°, 2°). */
const buyerText = ({ buyer }: Invoice): string =>
  [
    buyer.billing && addressLine(buyer.address),
    buyer.siret && `SIRET ${formatSiret(buyer.siret)}`,
    buyer.vatNumber && `TVA ${buyer.vatNumber}`,
  ]
    .filter(hasText)
    .join(' – ');

/** What the payer's own reference is called: by an OPCO, by a public body, by anyone. */
function referenceName(kind: InvoiceKind, { isBuyerPublic }: Invoice): string {
  if (kind === 'opcoInvoice') return 'Accord de prise en charge';
  return isBuyerPublic ? 'N° d’engagement' : 'Votre référence';
}

/** Another invoice, as one finds it. */
const numbered = ({ number, issuedOn }: Pick<PrecedingInvoice, 'number' | 'issuedOn'>): string =>
  `${number} du ${formatNumericDay(issuedOn)}`;

/** The dates and references of an invoice, in pairs. */
export function headPairs(
  kind: InvoiceKind,
  invoice: Invoice,
): readonly (readonly [string, string | undefined])[] {
  const [corrected] =
    invoice.type === 'creditNote' || invoice.type === 'depositCreditNote' ? invoice.preceding : [];
  return [
    ['Date', formatDay(invoice.issuedOn)],
    ['Facture reprise', corrected && numbered(corrected)],
    ['Facture complétée', invoice.completes && numbered(invoice.completes)],
    ['Encaissement', invoice.type === 'deposit' ? invoice.paidOn && formatDay(invoice.paidOn) : undefined],
    ['Réalisation', invoice.period ? periodText(invoice.period) : undefined],
    ['Nature', 'Prestation de services'],
    ['Client', buyerText(invoice)],
    ['Code service', invoice.serviceCode],
    [referenceName(kind, invoice), invoice.purchaseOrder],
  ];
}

const paymentText = (invoice: Invoice): string => {
  const { due } = invoiceTotals(invoice);
  if (invoice.type === 'creditNote' || invoice.type === 'depositCreditNote')
    return 'Cet avoir s’impute sur ce que vous devez, ou vous est remboursé.';
  if (invoice.dueOn === null || due <= 0)
    return invoice.paidOn
      ? `Cette facture est réglée depuis le ${formatDay(invoice.paidOn)}.`
      : 'Cette facture est réglée.';
  const way = invoice.iban ? ` par virement sur le compte ${invoice.iban.replaceAll(' ', '\u00a0')}` : '';
  return `À régler au plus tard le ${formatDay(invoice.dueOn)}\u00a0: ${formatEuros(due)}${way}, en rappelant le numéro de la facture.`;
};

/** How and when one pays, then what the law wants said. */
export function closing(invoice: Invoice): readonly Block[] {
  const exemptions = invoiceTotals(invoice).byRate.flatMap(
    ({ treatment }) => treatment.exemption?.text ?? [],
  );
  return [
    { kind: 'paragraph', text: paymentText(invoice), weight: 'bold', before: 3 },
    ...exemptions.map((text): Block => ({ kind: 'paragraph', text: `${text}.`, size: 'small' })),
    ...invoice.notes.map(({ text }): Block => ({ kind: 'paragraph', text, size: 'small' })),
  ];
}
