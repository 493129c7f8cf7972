import type { CivilDay } from '../../dates/civilDay.ts';
import type { Cents } from '../../money/cents.ts';
import type { InvoiceIssued } from '../../orders/situation.ts';
import type { PaymentMeans } from '../payments/payment.ts';

export const entryKinds = ['invoice', 'creditNote', 'payment', 'unpaid', 'refund', 'lateness'] as const;
export type EntryKind = (typeof entryKinds)[number];

/** One line of a client's account: what it owes more is a debit, what it owes less a credit. */
export interface AccountEntry {
  readonly id: string;
  readonly kind: EntryKind;
  readonly on: CivilDay;
  /** The orders that it is about: a payment may have several. */
  readonly orders: readonly string[];
  readonly debit: Cents;
  readonly credit: Cents;
  /** Of the invoice, the avoir or the cheque. */
  readonly number: string | null;
  /** What an invoice is for. */
  readonly bills: InvoiceIssued['kind'] | null;
  /** Of an avoir: the invoice that it corrects. */
  readonly about: string | null;
  readonly means: PaymentMeans | null;
}

/** A line with what is owed once it is counted. */
export interface RunningEntry extends AccountEntry {
  readonly balance: Cents;
}
