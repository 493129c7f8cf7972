import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import { useLive } from '../../db/index.ts';
import { Button, DataList, useToday } from '../../ui/index.ts';
import { listToInvoice } from './billingQueries.ts';
import { toInvoiceColumns } from './toInvoiceColumns.tsx';

/** What waits to be invoiced; a line opens the dialog that issues its invoice. */
export function ToInvoiceList({ toolbar }: { readonly toolbar: ReactNode }) {
  const [, go] = useLocation();
  const today = useToday();
  const rows = useLive(() => listToInvoice(today), [today]);
  const columns = useMemo(() => toInvoiceColumns(today), [today]);
  return (
    <DataList
      id="to-invoice"
      label="À facturer"
      rows={rows}
      columns={columns}
      onOpen={({ task }) => go(task.act.to)}
      toolbar={
        <>
          {toolbar}
          {rows && rows.length > 0 && <Button href="#/reglements/emettre">Émettre en lot</Button>}
        </>
      }
      empty={{
        title: 'Rien à facturer',
        text: 'Une formation réalisée, une part d’OPCO ou une indemnité s’inscrit ici dès qu’elle est due.',
      }}
    />
  );
}
