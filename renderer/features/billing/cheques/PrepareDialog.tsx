import Box from '@mui/material/Box';
import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useRef, useState } from 'react';
import { z } from 'zod';
import { slipChequeOf } from '../../../../shared/domain/billing/cheques/chequeSlips.ts';
import { slipDayRefusal } from '../../../../shared/domain/billing/cheques/slipDayRefusal.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { daySchema } from '../../../../shared/records/base.ts';
import { ok } from '../../../../shared/result.ts';
import { newId } from '../../../db/index.ts';
import { DayField, formInDialog, RecordForm, type SaveRequest, WhyDialog } from '../../../ui/index.ts';
import { prepareSlip } from './chequeCommands.ts';
import type { WaitingCheque } from './chequeQueries.ts';
import { SlipCheques } from './SlipCheques.tsx';

interface SlipValues {
  readonly day: CivilDay;
  readonly [field: string]: unknown;
}

const schemaOf = (cheques: readonly WaitingCheque[], today: CivilDay): z.ZodType<SlipValues> =>
  z.object({
    day: daySchema.superRefine((day, issues) => {
      const message = slipDayRefusal(
        cheques.map(({ payment }) => payment),
        day,
        today,
      );
      if (message !== null) issues.addIssue({ code: 'custom', message });
    }),
  });

/** « Préparer le bordereau »: the cheques brought to the bank, and the day. Enter prepares the slip, once. */
export function PrepareDialog({
  cheques,
  today,
  onPrepared,
  onClose,
}: {
  readonly cheques: readonly WaitingCheque[];
  readonly today: CivilDay;
  /** The id of the slip. */
  readonly onPrepared: (slip: string) => void;
  readonly onClose: () => void;
}) {
  const title = useId();
  const [id] = useState(newId);
  const [schema] = useState(() => schemaOf(cheques, today));
  // A dialog prepares one slip: an Enter that comes while it closes gets the same answer.
  const prepared = useRef<ReturnType<typeof prepareSlip>>(null);
  const save = async ({ values: { day } }: SaveRequest<SlipValues>) => {
    const payments = cheques.map((cheque) => cheque.id);
    prepared.current ??= prepareSlip({ id, day, payments, today });
    const done = await prepared.current;
    if (done.ok) return ok(null);
    prepared.current = null;
    return done;
  };
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="sm">
      <DialogTitle id={title}>Préparer le bordereau</DialogTitle>
      <DialogContent sx={formInDialog}>
        <RecordForm<SlipValues>
          schema={schema}
          initial={{ day: today }}
          saveLabel="Préparer le bordereau"
          savedText={null}
          onSave={save}
          onSaved={() => {
            onPrepared(id);
            onClose();
          }}
          onLeave={onClose}
        >
          <Box sx={{ display: 'grid', gap: 2, pb: 1 }}>
            <SlipCheques
              cheques={cheques.map(({ payment, payer }) => slipChequeOf(payment, payer))}
              day={today}
            />
            <DayField name="day" label="Remis le" lean="past" required autoFocus />
          </Box>
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}
