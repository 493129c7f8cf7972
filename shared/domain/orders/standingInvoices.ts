import type { InvoiceCredited, NumberedInvoice } from './situation.ts';
import type { NumberedEvent } from './standingEvents.ts';

/**
 * The invoices that stand among events: issued, and not taken back whole by a credit note.
 * @example standingInvoices([invoice 3, credit note of 3]) //=> []
 */
export function standingInvoices(events: readonly NumberedEvent[]): readonly NumberedInvoice[] {
  const notes = events.flatMap(({ event }): readonly InvoiceCredited[] =>
    event.type === 'invoiceCredited' ? [event] : [],
  );
  return events.flatMap(({ event, index }) => {
    if (event.type !== 'invoiceIssued') return [];
    const credits = notes.filter((note) => note.event === index);
    return credits.some(({ whole }) => whole) ? [] : [{ ...event, index, credits }];
  });
}
