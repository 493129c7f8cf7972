import { daysLate } from '../../../shared/domain/billing/agedBalance.ts';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import type { InvoiceRow } from '../../db/index.ts';

export type BillingFilter = 'toInvoice' | 'open' | 'late' | 'all';

/** What Règlements can show. */
export const billingFilters = [
  { value: 'toInvoice', label: 'À facturer' },
  { value: 'open', label: 'À encaisser' },
  { value: 'late', label: 'En retard' },
  { value: 'all', label: 'Toutes les factures' },
] as const satisfies readonly { readonly value: BillingFilter; readonly label: string }[];

/** The invoices whose last day has passed, the oldest first. */
export const lateOf = (rows: readonly InvoiceRow[], today: CivilDay): readonly InvoiceRow[] =>
  rows.filter((row) => daysLate(row, today) > 0).toSorted((a, b) => daysLate(b, today) - daysLate(a, today));
