import { type LedgerLine, ledgerOf } from '../../shared/domain/books/ledger.ts';
import type { Dossier } from '../../shared/domain/orders/dossier.ts';

/** What an invoice, a credit note, a payment or a refund counts for in totals, and whose it is. Derived. */
export interface LedgerRow extends LedgerLine {
  readonly orderId: string;
  readonly clientId: string;
  readonly courseId: string;
}

/** What an order counts for in totals. */
export const ledgerRows = ({ order, facts }: Pick<Dossier, 'order' | 'facts'>): readonly LedgerRow[] =>
  ledgerOf({ id: order.id, client: order.clientId, funder: order.funderId ?? null }, facts).map((line) => ({
    ...line,
    orderId: order.id,
    clientId: order.clientId,
    courseId: order.courseId,
  }));
