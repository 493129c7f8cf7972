import type { CivilDay } from '../dates/civilDay.ts';
import type { LetterCase, Matter } from '../letters/letterCase.ts';
import type { Cents } from '../money/cents.ts';
import type { Amounts, DueKind, VatCategory } from '../orders/statement.ts';
import type { Invoice, PrecedingInvoice } from './invoice.ts';

/** The order, what the terms make of it, and the day of the invoice. */
export type BillCase = LetterCase;

/** A sum of the statement that an invoice asks for. */
export interface BilledSum extends Amounts {
  readonly kind: DueKind;
  readonly amount: Cents;
  readonly vatCategory: VatCategory;
  /** The day that it falls due, where its line says one. */
  readonly on?: CivilDay;
  /** The payer that the share is of, where there are several. */
  readonly funderName?: string | undefined;
}

/** What one invoice asks for, all of it from the statement. */
export interface Bill {
  readonly to: 'client' | 'opco';
  /** The payer that it asks, or whose unpaid share it asks the client for. */
  readonly funder?: string | undefined;
  readonly sums: readonly BilledSum[];
  /** The invoice that it completes. */
  readonly completes?: Invoice['completes'];
  /** Deposits that it deducts. */
  readonly preceding: readonly PrecedingInvoice[];
  /** What was paid of it before. */
  readonly prepaid: Cents;
  /** The last day on which paying is not late; null where nothing is left to pay. */
  readonly dueOn: CivilDay | null;
}

/** What an invoice asks for, or why there is nothing to invoice. */
export type BillMatter = Matter<Bill>;
