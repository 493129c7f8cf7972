import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useState } from 'react';
import { z } from 'zod';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { daySchema } from '../../../../shared/records/base.ts';
import { DayField, formInDialog, RecordForm, TextArea, WhyDialog } from '../../../ui/index.ts';
import { continueService } from './continueCommands.ts';

const schemaFrom = (today: CivilDay) =>
  z.object({
    reason: z.string({ error: 'Dites pourquoi.' }).trim().min(1, 'Dites pourquoi.'),
    until: daySchema.refine((day) => day >= today, 'Choisissez un jour à venir.'),
  });

/** Asks why trainings go on though the client is late (clause 3.4), and until when. */
export function ContinueDialog({
  clientId,
  today,
  onClose,
}: {
  readonly clientId: string;
  readonly today: CivilDay;
  readonly onClose: () => void;
}) {
  const title = useId();
  const [schema] = useState(() => schemaFrom(today));
  return (
    <WhyDialog onClose={onClose} labelledBy={title}>
      <DialogTitle id={title}>Poursuivre malgré le retard</DialogTitle>
      <DialogContent sx={formInDialog}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          L’écran « Aujourd’hui » ne propose plus de suspendre les formations de ce client. La décision prend
          fin à son jour, ou dès que tout est réglé.
        </Typography>
        <RecordForm
          schema={schema}
          initial={{}}
          saveLabel="Poursuivre"
          savedText="Inscrit au journal."
          onSave={({ values }) => continueService(clientId, today, values)}
          onLeave={onClose}
        >
          <div style={{ display: 'grid', gap: 16, paddingBottom: 8 }}>
            <TextArea name="reason" label="Pourquoi" required rows={2} autoFocus />
            <DayField name="until" label="Jusqu’au" lean="future" required />
          </div>
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}
