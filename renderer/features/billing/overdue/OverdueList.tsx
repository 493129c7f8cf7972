import { type ReactNode, useMemo, useState } from 'react';
import { countText } from '../../../../shared/messages/countOf.ts';
import { useLive } from '../../../db/index.ts';
import { Button, DataList, useToday } from '../../../ui/index.ts';
import { overdueColumns } from './overdueColumns.tsx';
import { listOverdue } from './overdueQueries.ts';
import { RemindDialog } from './RemindDialog.tsx';

/** What is late, invoice by invoice, with what was sent and what comes next; a line, or those chosen, get their letter. */
export function OverdueList({ toolbar }: { readonly toolbar: ReactNode }) {
  const today = useToday();
  const rows = useLive(() => listOverdue(today), [today]);
  const columns = useMemo(() => overdueColumns(today), [today]);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reminded, setReminded] = useState<readonly string[] | null>(null);
  const known = chosen.filter((id) => rows?.some((row) => row.id === id));
  return (
    <>
      <DataList
        id="overdue"
        label="Factures en retard"
        rows={rows}
        columns={columns}
        first={{ columns: { since: false } }}
        onSelect={setChosen}
        onOpen={({ id }) => setReminded([id])}
        toolbar={
          <>
            {toolbar}
            <Button
              reason={known.length === 0 ? 'Cochez d’abord les factures à relancer.' : null}
              onClick={() => setReminded(known)}
            >
              {known.length === 0 ? 'Relancer' : `Relancer ${countText(known.length, 'facture')}`}
            </Button>
          </>
        }
        empty={{ title: 'Aucun retard', text: 'Aucune facture n’a dépassé son échéance.' }}
      />
      {reminded && rows && (
        <RemindDialog late={rows} chosen={reminded} today={today} onClose={() => setReminded(null)} />
      )}
    </>
  );
}
