import { type ReactNode, useMemo, useState } from 'react';
import { type InvoiceRow, useLive } from '../../../db/index.ts';
import { Button, DataList, keysText, useShortcut, useToasts, useToday } from '../../../ui/index.ts';
import { openInvoices } from '../billingQueries.ts';
import { invoiceColumns } from '../invoiceColumns.tsx';
import { CollectDialog } from './CollectDialog.tsx';
import { focusedRow } from './focusedRow.ts';

interface Collected {
  readonly payerId: string;
  readonly chosen: readonly string[];
}

/** The lines that one key collects: those ticked, else the one that has the focus, else the only one. */
function linesAsked(rows: readonly InvoiceRow[], ticked: readonly string[]): readonly InvoiceRow[] {
  const asked = rows.filter(({ id }) => ticked.includes(id));
  if (asked.length > 0) return asked;
  const focused = rows.filter(({ id }) => id === focusedRow());
  return focused.length > 0 || rows.length > 1 ? focused : rows;
}

/** What is to be paid; a line, or several of one payer, opens « Encaisser » with what is left already there. */
export function ToCollectList({ toolbar }: { readonly toolbar: ReactNode }) {
  const today = useToday();
  const { say } = useToasts();
  const rows = useLive(() => openInvoices(today), [today]);
  const columns = useMemo(() => invoiceColumns(today), [today]);
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const [collected, setCollected] = useState<(Collected & { readonly from: typeof rows }) | null>(null);
  // An Enter too many finds the line that was just paid: it opens nothing until the list is read again.
  const [paidFrom, setPaidFrom] = useState<typeof rows>();
  const open = (next: Collected): void => {
    if (rows !== paidFrom) setCollected({ ...next, from: rows });
  };
  const collect = (): void => {
    const asked = linesAsked(rows ?? [], ticked);
    const payers = new Set(asked.map(({ payerId }) => payerId));
    const [payerId] = payers;
    if (payerId !== undefined && payers.size === 1) open({ payerId, chosen: asked.map(({ id }) => id) });
    else
      say(
        payers.size === 0
          ? 'Choisissez d’abord une facture à encaisser.'
          : 'Ces factures ont plusieurs payeurs\u00a0: un règlement vient d’un seul.',
        { problem: true },
      );
  };
  useShortcut('e', 'Encaisser', collect, collected === null && (rows?.length ?? 0) > 0);
  return (
    <>
      <DataList
        id="to-collect"
        label="À encaisser"
        rows={rows}
        columns={columns}
        onOpen={({ id, payerId }) => open({ payerId, chosen: [id] })}
        onSelect={setTicked}
        first={{ columns: { type: false, issuedOn: false } }}
        toolbar={
          <>
            {toolbar}
            {rows && rows.length > 0 && <Button onClick={collect}>{`Encaisser (${keysText('e')})`}</Button>}
          </>
        }
        empty={{ title: 'Rien à encaisser', text: 'Toutes les factures émises sont réglées.' }}
      />
      {collected && (
        <CollectDialog
          payerId={collected.payerId}
          chosen={collected.chosen}
          today={today}
          onRecorded={() => setPaidFrom(collected.from)}
          onClose={() => setCollected(null)}
        />
      )}
    </>
  );
}
