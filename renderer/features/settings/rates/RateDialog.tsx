import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import type { RateRow } from '../../../../shared/domain/legal/rateTable.ts';
import { semesterName } from '../../../../shared/domain/legal/semesters.ts';
import {
  Button,
  NumberField,
  RecordForm,
  TextLine,
  useCommand,
  useToasts,
  useToday,
  formInDialog,
} from '../../../ui/index.ts';
import { type RateForm, rateFormOf, rateSchema, ratesOfForm } from './rateForm.ts';
import { saveRates, withdrawRates } from './ratesCommands.ts';

/** The way back to what came with the application. */
function Withdraw({ row, onClose }: { readonly row: RateRow; readonly onClose: () => void }) {
  const { say } = useToasts();
  const withdraw = useCommand(() => withdrawRates(row.semester), {
    onDone: ({ undo }) => {
      say('Saisie retirée.', { undo });
      onClose();
    },
  });
  return (
    <Box>
      <Button look="text" busy={withdraw.busy} onClick={() => withdraw.run()}>
        {row.origin === 'corrected' ? 'Revenir aux taux livrés avec Émarge' : 'Retirer cette saisie'}
      </Button>
    </Box>
  );
}

/** Enters the rates of a semester, or corrects them. */
export function RateDialog({ row, onClose }: { readonly row: RateRow; readonly onClose: () => void }) {
  const title = useId();
  const today = useToday();
  const [schema] = useState(() => rateSchema(row.semester, today));
  const isOwn = row.origin === 'entered' || row.origin === 'corrected';
  return (
    <Dialog
      open
      // What opened it may have been a double click: its second click is no wish to close.
      onClose={(_, reason) => reason !== 'backdropClick' && onClose()}
      aria-labelledby={title}
      maxWidth="sm"
      fullWidth
    >
      <DialogTitle id={title}>Taux du {semesterName(row.semester)}</DialogTitle>
      <DialogContent sx={formInDialog}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          Le taux des opérations principales de refinancement de la BCE au premier jour du semestre, et les
          deux taux de l’arrêté semestriel de l’intérêt légal&nbsp;: créanciers particuliers, et tous autres
          cas.
        </Typography>
        <RecordForm
          schema={schema}
          initial={rateFormOf(row)}
          saveLabel="Enregistrer les taux"
          savedText="Taux enregistrés&nbsp;: les intérêts de retard sont recalculés."
          onSave={({ values }: { readonly values: RateForm }) =>
            saveRates(row.semester, { ...ratesOfForm(values), source: values.source })
          }
          onLeave={onClose}
        >
          <Box sx={{ display: 'grid', gap: 2, pb: 1 }}>
            <NumberField name="ecb" label="BCE" unit="%" width="m" required autoFocus />
            <NumberField name="legalIndividuals" label="Légal, particuliers" unit="%" width="m" required />
            <NumberField name="legalOthers" label="Légal, autres cas" unit="%" width="m" required />
            <TextLine
              name="source"
              label="Source"
              placeholder="Arrêté du 15 décembre 2026, Journal officiel"
              width="full"
              required
            />
            {isOwn && <Withdraw row={row} onClose={onClose} />}
          </Box>
        </RecordForm>
      </DialogContent>
    </Dialog>
  );
}
