import { type ReactNode, useMemo } from 'react';
import { useLocation } from 'wouter';
import { type InvoiceRow, useLive } from '../../db/index.ts';
import { DataList, FilterSelect, useKept, useToday } from '../../ui/index.ts';
import { invoiceColumns } from './invoiceColumns.tsx';
import { type InvoiceKindShown, invoiceKindFilters } from './invoiceKindFilter.ts';
import { listInvoices, pathOfInvoice, shownOf, yearsOf } from './invoiceListQueries.ts';

const empty = {
  title: 'Aucune facture',
  text: 'La première s’émet depuis un dossier, ou depuis «\u00a0À facturer\u00a0».',
};
const noneHere = { title: 'Rien de cette sorte', text: 'Choisissez une autre année ou une autre nature.' };

/** Every invoice and avoir, with where its payment stands; a line opens the page that left. */
export function InvoiceList({ toolbar }: { readonly toolbar: ReactNode }) {
  const [, go] = useLocation();
  const today = useToday();
  const [year = 'all', setYear] = useKept<string>('billing:year', 'all');
  const [kind = 'all', setKind] = useKept<InvoiceKindShown>('billing:kind', 'all');
  const rows = useLive(listInvoices, []);
  const columns = useMemo(() => invoiceColumns(today), [today]);
  const open = async (row: InvoiceRow): Promise<void> => go(await pathOfInvoice(row));
  const years = yearsOf(rows ?? []).map((value) => ({ value, label: value }));
  return (
    <DataList
      id="invoices"
      label="Factures"
      rows={rows && shownOf(rows, year, kind)}
      columns={columns}
      onOpen={(row) => void open(row)}
      toolbar={
        <>
          {toolbar}
          <FilterSelect
            label="Année"
            options={[{ value: 'all', label: 'Toutes années' }, ...years]}
            chosen={year}
            onChoose={setYear}
          />
          <FilterSelect
            label="Nature"
            options={invoiceKindFilters}
            chosen={kind}
            onChoose={(value) => setKind(value as InvoiceKindShown)}
          />
        </>
      }
      empty={rows && rows.length > 0 ? noneHere : empty}
    />
  );
}
