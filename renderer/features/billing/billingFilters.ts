export type BillingFilter = 'toInvoice' | 'open' | 'late' | 'all';

/** What Règlements can show. */
export const billingFilters = [
  { value: 'toInvoice', label: 'À facturer' },
  { value: 'open', label: 'À encaisser' },
  { value: 'late', label: 'En retard' },
  { value: 'all', label: 'Toutes les factures' },
] as const satisfies readonly { readonly value: BillingFilter; readonly label: string }[];
