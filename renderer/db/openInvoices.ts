import type { CivilDay } from '../../shared/domain/dates/civilDay.ts';
import { db } from './current.ts';
import { dossiersIn } from './dossiers.ts';
import { type InvoiceRow, invoiceRows } from './invoiceRow.ts';
import { statementOfDossier } from '../../shared/domain/orders/storyOf.ts';

/**
 * The invoices that are not wholly paid on a day. What was made for another day is made anew: time alone can move
 * what an OPCO leaves to the client.
 * @example (await readOpenInvoices(today)).map(({ left }) => left)
 */
export async function readOpenInvoices(today: CivilDay): Promise<readonly InvoiceRow[]> {
  const database = db;
  const kept = await database.localInvoices.where('open').equals(1).toArray();
  const stale = [...new Set(kept.filter(({ on }) => on !== today).map(({ orderId }) => orderId))];
  const again = (await dossiersIn(database, stale)).flatMap((dossier) =>
    invoiceRows(dossier, statementOfDossier(dossier, today), today),
  );
  return [...kept.filter(({ on }) => on === today), ...again.filter(({ open }) => open === 1)];
}

/** Every invoice that stands, the latest first. */
export const readInvoices = async (): Promise<readonly InvoiceRow[]> =>
  (await db.localInvoices.orderBy('issuedOn').toArray()).toReversed();
