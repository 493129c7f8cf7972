import type { NumberedInvoice } from './situation.ts';
import type { NumberedEvent } from './standingEvents.ts';

/**
 * The invoices that stand among events: issued, and not taken back whole by a credit note.
 * @example standingInvoices([invoice 3, credit note of 3]) //=> []
 */
export function standingInvoices(events: readonly NumberedEvent[]): readonly NumberedInvoice[] {
  const credited = new Set(
    events.flatMap(({ event }) => (event.type === 'invoiceCredited' && event.whole ? [event.event] : [])),
  );
  return events.flatMap(({ event, index }) =>
    event.type === 'invoiceIssued' && !credited.has(index) ? [{ ...event, index }] : [],
  );
}
