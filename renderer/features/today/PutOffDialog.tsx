import Dialog from '@mui/material/Dialog';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useState } from 'react';
import { z } from 'zod';
import type { CivilDay } from '../../../shared/domain/dates/civilDay.ts';
import { daySchema } from '../../../shared/records/base.ts';
import { ok } from '../../../shared/result.ts';
import { DayField, RecordForm } from '../../ui/index.ts';

const schemaFrom = (today: CivilDay) =>
  z.object({ until: daySchema.refine((day) => day > today, 'Choisissez un jour à venir.') });

/** Any day to come. */
export function PutOffDialog({
  today,
  onChoose,
  onClose,
}: {
  readonly today: CivilDay;
  readonly onChoose: (until: CivilDay) => void;
  readonly onClose: () => void;
}) {
  const title = useId();
  const [schema] = useState(() => schemaFrom(today));
  return (
    <Dialog open onClose={onClose} aria-labelledby={title} maxWidth="xs" fullWidth>
      <DialogTitle id={title}>Remettre à plus tard</DialogTitle>
      <DialogContent sx={{ pb: 0, '& form > div:last-of-type': { bgcolor: 'background.paper', border: 0 } }}>
        <RecordForm
          schema={schema}
          initial={{}}
          saveLabel="Remettre"
          savedText={null}
          onSave={({ values }) => {
            onChoose(values.until);
            return Promise.resolve(ok(null));
          }}
          onLeave={onClose}
        >
          <DayField name="until" label="La ligne revient le" lean="future" required autoFocus />
        </RecordForm>
      </DialogContent>
    </Dialog>
  );
}
