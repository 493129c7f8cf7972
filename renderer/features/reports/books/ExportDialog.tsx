import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import Typography from '@mui/material/Typography';
import { useId, useRef } from 'react';
import { z } from 'zod';
import { daySchema } from '../../../../shared/records/base.ts';
import { ok, refused } from '../../../../shared/result.ts';
import { DayField, formInDialog, RecordForm, useToday, WhyDialog } from '../../../ui/index.ts';
import { exportBooks } from './booksCommands.ts';

const schema = z.object({ until: daySchema });
type Values = z.infer<typeof schema>;

const ofTheDay: ReadonlySet<string> = new Set(['dayToCome', 'periodReversed']);

/** Exports what has not left yet, up to a day. */
export function ExportDialog({
  onExported,
  onClose,
}: {
  /** The number of the batch that left. */
  readonly onExported: (number: number) => void;
  readonly onClose: () => void;
}) {
  const title = useId();
  const today = useToday();
  const left = useRef<number>(null);
  const save = async ({ values: { until } }: { readonly values: Values }) => {
    const done = await exportBooks(until, today);
    if (done.ok) {
      left.current = done.value.number;
      return ok(null);
    }
    const { error } = done;
    if (!('message' in error) || !ofTheDay.has(error.code)) return refused(error);
    return refused({ code: 'invalid' as const, issues: [{ field: 'until', message: error.message }] });
  };
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="sm">
      <DialogTitle id={title}>Exporter un lot</DialogTitle>
      <DialogContent sx={formInDialog}>
        <Typography sx={{ color: 'text.secondary', mb: 2 }}>
          Toutes les écritures qui ne sont pas encore parties, jusqu’à ce jour. Le lot est numéroté et ne
          changera plus&nbsp;: une pièce tardive ira dans le suivant, à sa date.
        </Typography>
        <RecordForm<Values>
          schema={schema}
          initial={{ until: today }}
          saveLabel="Exporter"
          savedText={null}
          onSave={save}
          onSaved={() => left.current !== null && onExported(left.current)}
          onLeave={onClose}
        >
          <DayField name="until" label="Jusqu’au" lean="past" required autoFocus />
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}
