import Box from '@mui/material/Box';
import Dialog from '@mui/material/Dialog';
import DialogActions from '@mui/material/DialogActions';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { FormProvider, useForm } from 'react-hook-form';
import { Button } from '../../../ui/index.ts';
import { HiredFields } from './HiredFields.tsx';
import { PenaltyAnswer } from './PenaltyAnswer.tsx';

/** Reckons the penalty of clause 5.2. Nothing is recorded: a claim is written on paper. */
export function PenaltyDialog({
  client,
  onClose,
}: {
  readonly client: string;
  readonly onClose: () => void;
}) {
  const title = useId();
  const form = useForm<Record<string, unknown>>({ defaultValues: { kind: 'employee', missions: [{}] } });
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="sm" fullWidth>
      <DialogTitle id={title}>Non-sollicitation&nbsp;: {client}</DialogTitle>
      <DialogContent>
        <FormProvider {...form}>
          <Box component="form" noValidate onSubmit={(event) => event.preventDefault()} sx={columns}>
            <Box sx={{ color: 'text.secondary' }}>
              Le client a engagé l’un des vôtres malgré l’article 5.2 : ce que vaut la clause pénale. Rien
              n’est enregistré.
            </Box>
            <HiredFields />
            <PenaltyAnswer />
          </Box>
        </FormProvider>
      </DialogContent>
      <DialogActions>
        <Button onClick={onClose}>Fermer</Button>
      </DialogActions>
    </Dialog>
  );
}

const columns = { display: 'grid', gap: 2, pt: 0.5 } as const;
