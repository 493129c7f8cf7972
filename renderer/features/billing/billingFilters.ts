export type BillingFilter = 'toInvoice' | 'open' | 'received' | 'toRefund' | 'late' | 'all';

/** What Règlements can show. */
export const billingFilters = [
  { value: 'toInvoice', label: 'À facturer' },
  { value: 'open', label: 'À encaisser' },
  { value: 'received', label: 'Reçus' },
  { value: 'toRefund', label: 'À rembourser' },
  { value: 'late', label: 'En retard' },
  { value: 'all', label: 'Toutes les factures' },
] as const satisfies readonly { readonly value: BillingFilter; readonly label: string }[];
