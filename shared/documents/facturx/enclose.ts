import { isInvoiceKind } from '../../domain/billing/invoiceKinds.ts';
import { invoiceOf } from '../../domain/billing/invoiceOf.ts';
import type { DocumentRequest, RenderedDocument } from '../request.ts';
import { cii } from './cii.ts';
import { gapsOf } from './gapsOf.ts';
import { withFacturX } from './withFacturX.ts';

/**
 * A page with the invoice as data within it (Factur-X), where the paper is one that bears it and nothing keeps it from
 * it; else the page as it is. What a platform would refuse is never within.
 * @param profile sRGB colour profile (ICC)
 * @example await enclose(request, renderDocument(request, fonts), profile)
 */
export async function enclose(
  request: DocumentRequest,
  page: RenderedDocument,
  profile: Uint8Array,
): Promise<RenderedDocument> {
  const { kind, number } = request;
  if (!isInvoiceKind(kind) || number === null) return page;
  const invoice = invoiceOf(request, kind, number);
  if (!invoice.ok || gapsOf(invoice.value).length > 0) return page;
  const bytes = await withFacturX(page.bytes, {
    xml: cii(invoice.value),
    on: invoice.value.issuedOn,
    title: page.title,
    author: invoice.value.seller.name,
    profile,
  });
  return { ...page, bytes };
}
