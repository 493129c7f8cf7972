import Box from '@mui/material/Box';
import { useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { countText } from '../../../../shared/messages/countOf.ts';
import { useLive } from '../../../db/index.ts';
import { Button, DataList, PageHeader, Progress, useToday } from '../../../ui/index.ts';
import { batchColumns } from './batchColumns.tsx';
import { listBatch } from './batchQueries.ts';
import { BatchReportView } from './BatchReportView.tsx';
import { useBatch } from './useBatch.ts';

const empty = {
  title: 'Rien à facturer',
  text: 'Une formation réalisée, une part d’OPCO ou une indemnité s’inscrit ici dès qu’elle est due.',
};

/** Every invoice that the statements call for, issued in one go: those chosen, or all that are ready. */
export function BatchPage() {
  const [, go] = useLocation();
  const today = useToday();
  const batch = useBatch(today);
  const [chosen, setChosen] = useState<readonly string[]>([]);
  // While invoices leave, the list stands still: it is read again when the batch is over.
  const rows = useLive(() => (batch.busy ? Promise.resolve(null) : listBatch(today)), [today, batch.busy]);
  const columns = useMemo(() => batchColumns(today), [today]);
  const ready = (rows ?? []).filter(({ missing }) => missing.length === 0);
  const leaving = chosen.length > 0 ? ready.filter(({ id }) => chosen.includes(id)) : ready;
  return (
    <>
      <PageHeader
        crumbs={[{ label: 'Règlements', to: '/reglements' }]}
        title="Émettre les factures"
        subtitle={`Chacune reçoit son numéro et la date du ${formatDay(today)}, et ne pourra plus être modifiée.`}
        primary={
          rows?.length === 0
            ? undefined
            : {
                label: leaving.length > 0 ? `Émettre ${countText(leaving.length, 'facture')}` : 'Émettre',
                onAct: () => batch.run(leaving),
                busy: batch.busy,
                reason: leaving.length === 0 ? 'Aucune facture choisie n’est prête.' : null,
              }
        }
      />
      {batch.busy && (
        <Box sx={{ display: 'flex', gap: 3, alignItems: 'flex-end' }}>
          <Progress label="Factures émises" done={batch.done} total={batch.total} />
          <Button onClick={batch.stop}>Arrêter</Button>
        </Box>
      )}
      {batch.report && <BatchReportView report={batch.report} name={`Factures du ${today}`} />}
      {!batch.busy && (
        <DataList
          id="invoice-batch"
          label="À émettre"
          rows={rows ?? undefined}
          columns={columns}
          onSelect={setChosen}
          onOpen={({ orderId }) => go(`/dossiers/${orderId}`)}
          empty={empty}
        />
      )}
    </>
  );
}
