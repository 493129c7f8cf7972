import type { BookedFact } from './bookedOrder.ts';
import type { BookEntry } from './bookEntry.ts';
import type { OpenSales, PaidAhead, SaleChange } from './openSales.ts';

/** The books of one order, as far as its facts have been read. */
export interface Books {
  readonly sales: OpenSales;
  readonly told: ReadonlyMap<string, Written>;
  /** Facts that a reversal has taken back. */
  readonly takenBack: ReadonlySet<string>;
}

/** What one fact wrote: its entries, and what it changed of the invoices. */
export interface Written {
  readonly entries: readonly BookEntry[];
  readonly changes: readonly SaleChange[];
  /** What a payment left for invoices yet to come. */
  readonly ahead?: PaidAhead;
  /** The invoice that an avoir corrects. */
  readonly corrects?: string;
}

/** The fact that an avoir or a correction is about. */
export const targetOf = ({ data }: BookedFact): string => String(data['target']);

/** A fact that writes nothing. */
export const nothing: Written = { entries: [], changes: [] };
