import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../db/index.ts';
import { DataList, type EmptyStateProps, useToday } from '../../ui/index.ts';
import type { BillingFilter } from './billingFilters.ts';
import { listInvoices } from './billingQueries.ts';
import { invoiceColumns } from './invoiceColumns.tsx';

type Shown = Exclude<BillingFilter, 'toInvoice' | 'open'>;

const empty: Readonly<Record<Shown, EmptyStateProps>> = {
  late: { title: 'Aucun retard', text: 'Aucune facture n’a dépassé son échéance.' },
  all: {
    title: 'Aucune facture',
    text: 'La première s’émet depuis un dossier, ou depuis « À facturer ».',
  },
};

/** Invoices with where their payment stands; a line opens its order. */
export function InvoiceList({ shown, toolbar }: { readonly shown: Shown; readonly toolbar: ReactNode }) {
  const [, go] = useLocation();
  const today = useToday();
  const rows = useLive(() => listInvoices(shown, today), [shown, today]);
  const columns = useMemo(() => invoiceColumns(today), [today]);
  return (
    <DataList
      id="invoices"
      label="Factures"
      rows={rows}
      columns={columns}
      onOpen={({ orderId }) => go(`/dossiers/${orderId}`)}
      toolbar={toolbar}
      empty={empty[shown]}
    />
  );
}
