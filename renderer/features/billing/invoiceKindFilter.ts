/** What the list of all invoices can be narrowed to. */
export const invoiceKindFilters = [
  { value: 'all', label: 'Toutes natures' },
  { value: 'invoice', label: 'Factures' },
  { value: 'deposit', label: 'Acomptes' },
  { value: 'creditNote', label: 'Avoirs' },
] as const;
export type InvoiceKindShown = (typeof invoiceKindFilters)[number]['value'];
