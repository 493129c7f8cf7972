import { isInvoiceKind } from '../../domain/billing/invoiceKinds.ts';
import type { DocumentRequest } from '../request.ts';

/** Whether a paper leaves with its own data within: an invoice that has its number. A preview does not. */
export const bearsData = ({ kind, number }: Pick<DocumentRequest, 'kind' | 'number'>): boolean =>
  isInvoiceKind(kind) && number !== null;
