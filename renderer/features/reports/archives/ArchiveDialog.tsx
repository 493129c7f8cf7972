import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId } from 'react';
import { z } from 'zod';
import { civilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { ok } from '../../../../shared/result.ts';
import { useLive } from '../../../db/index.ts';
import {
  formInDialog,
  RecordForm,
  SelectField,
  TextSkeleton,
  useToday,
  WhyDialog,
} from '../../../ui/index.ts';
import { produceArchive } from './archivesCommands.ts';
import { loadYears } from './archivesQueries.ts';

const schema = z.object({ year: z.string().regex(/^\d{4}$/) });
type Values = z.infer<typeof schema>;

/** Makes the archive of a year, and asks where to put it. */
export function ArchiveDialog({ onClose }: { readonly onClose: () => void }) {
  const title = useId();
  const today = useToday();
  const years = useLive(() => loadYears(today), [today]);
  const produce = async ({ values: { year } }: { readonly values: Values }) => {
    const end = civilDay(`${year}-12-31`);
    const period = { from: civilDay(`${year}-01-01`), until: end < today ? end : today };
    const done = await produceArchive(period, today);
    return done.ok ? ok(null) : done;
  };
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="sm">
      <DialogTitle id={title}>Produire une archive</DialogTitle>
      <DialogContent sx={formInDialog}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          Un fichier ZIP de texte lisible sans Émarge&nbsp;: règlements, factures, avoirs et journal inscrits
          dans l’année. Son empreinte est inscrite au journal.
        </Typography>
        {years ? (
          <RecordForm<Values>
            schema={schema}
            initial={{ year: years[0] }}
            saveLabel="Produire l’archive"
            savedText="Archive produite, et son empreinte inscrite au journal."
            onSave={produce}
            onLeave={onClose}
          >
            <SelectField
              name="year"
              label="Année"
              options={years.map((year) => ({ value: year, label: year }))}
              required
              autoFocus
            />
          </RecordForm>
        ) : (
          <TextSkeleton lines={3} />
        )}
      </DialogContent>
    </WhyDialog>
  );
}
