import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../db/index.ts';
import { DataList, useToday } from '../../ui/index.ts';
import { listInvoices } from './billingQueries.ts';
import { invoiceColumns } from './invoiceColumns.tsx';

const empty = {
  title: 'Aucune facture',
  text: 'La première s’émet depuis un dossier, ou depuis « À facturer ».',
};

/** Every invoice with where its payment stands; a line opens its order. */
export function InvoiceList({ toolbar }: { readonly toolbar: ReactNode }) {
  const [, go] = useLocation();
  const today = useToday();
  const rows = useLive(listInvoices, []);
  const columns = useMemo(() => invoiceColumns(today), [today]);
  return (
    <DataList
      id="invoices"
      label="Factures"
      rows={rows}
      columns={columns}
      onOpen={({ orderId }) => go(`/dossiers/${orderId}`)}
      toolbar={toolbar}
      empty={empty}
    />
  );
}
