import Box from '@mui/material/Box';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { formatDay } from '../../../../shared/domain/dates/formatDay.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { Button, Facts, useCommand, useToasts, Why, WhyDialog } from '../../../ui/index.ts';
import { saveBatch } from './booksCommands.ts';
import { type BatchRow, explainBatch } from './booksQueries.ts';

/** A batch that left: what it holds, and its file again, the same to the byte. */
export function BatchDialog({ batch, onClose }: { readonly batch: BatchRow; readonly onClose: () => void }) {
  const title = useId();
  const { say } = useToasts();
  const save = useCommand(saveBatch, { onDone: ({ path }) => say(`Fichier enregistré\u00a0: « ${path} ».`) });
  const amount = formatEuros(batch.debit);
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="sm">
      <DialogTitle id={title}>Lot comptable n°&nbsp;{batch.number}</DialogTitle>
      <DialogContent>
        <Facts
          lines={[
            { label: 'Période', value: `Du ${formatDay(batch.from)} au ${formatDay(batch.until)}` },
            { label: 'Exporté', value: `Le ${formatDay(batch.on)}, par ${batch.by}` },
            { label: 'Écritures', value: `${batch.lastEntry - batch.entries + 1} à ${batch.lastEntry}` },
            { label: 'Débit, crédit', value: <Why explanation={() => explainBatch(batch)}>{amount}</Why> },
            { label: 'Fichier', value: batch.fileName },
            { label: 'SHA-256', value: <Box sx={{ wordBreak: 'break-all' }}>{batch.sha256}</Box> },
          ]}
        />
        <Box sx={{ display: 'flex', gap: 1.5, mt: 2.5, flexWrap: 'wrap' }}>
          <Button look="primary" busy={save.busy} onClick={() => save.run(batch, 'text')}>
            Fichier des écritures
          </Button>
          <Button busy={save.busy} onClick={() => save.run(batch, 'csv')}>
            CSV
          </Button>
          <Button busy={save.busy} onClick={() => save.run(batch, 'xlsx')}>
            Excel
          </Button>
          <Button look="text" onClick={onClose}>
            Fermer
          </Button>
        </Box>
      </DialogContent>
    </WhyDialog>
  );
}
