import type { Invoice, VatCode, VatTreatment } from '../../domain/billing/invoice.ts';
import { isAbroad } from '../papers/wording.ts';

/** How a platform is to treat an invoice (BR-FR-20). */
export type Treatment = 'B2B' | 'B2BINT' | 'B2C' | 'OUTOFSCOPE';

/** @example vatCodesOf(indemnity outside VAT) //=> Set { 'O' } */
export const vatCodesOf = ({ lines }: Pick<Invoice, 'lines'>): ReadonlySet<VatCode> =>
  new Set(lines.map(({ treatment }) => treatment.code));

/** What e-invoicing leaves out: outside VAT, or exempt by art. 261 of the CGI (G2.32 of the DGFiP's rules). */
const isLeftOut = ({ code, exemption }: VatTreatment): boolean =>
  code === 'O' || (exemption?.code.startsWith('VATEX-FR-CGI261') ?? false);

/**
 * Whether an invoice is one between businesses that e-invoicing wants, to a consumer, abroad, or none of its concern.
 * A public body takes every invoice the same way.
 * @example treatmentOf(exempt training of a company) //=> 'OUTOFSCOPE'
 */
export function treatmentOf(invoice: Invoice): Treatment {
  if (invoice.isBuyerConsumer) return 'B2C';
  if (isAbroad(invoice.buyer.address)) return 'B2BINT';
  const isOut = invoice.lines.every(({ treatment }) => isLeftOut(treatment));
  return isOut && !invoice.isBuyerPublic ? 'OUTOFSCOPE' : 'B2B';
}
