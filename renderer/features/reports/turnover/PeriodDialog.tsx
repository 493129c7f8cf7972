import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { z } from 'zod';
import { isTooLong, longestYears, type ReportPeriod } from '../../../../shared/domain/books/reportPeriod.ts';
import { daySchema } from '../../../../shared/records/base.ts';
import { ok } from '../../../../shared/result.ts';
import { DayField, FieldRow, formInDialog, RecordForm, WhyDialog } from '../../../ui/index.ts';

const schema = z
  .object({ from: daySchema, until: daySchema })
  .refine(({ from, until }) => from <= until, {
    path: ['until'],
    message: 'La période finit avant de commencer\u00a0: corrigez l’un des deux jours.',
  })
  .refine((period) => !isTooLong(period), {
    path: ['until'],
    message: `Une période tient en ${longestYears} années au plus\u00a0: rapprochez les deux jours.`,
  });

/** Chooses a period by its first and last days. */
export function PeriodDialog({
  period,
  onChoose,
  onClose,
}: {
  readonly period: ReportPeriod;
  readonly onChoose: (period: ReportPeriod) => void;
  readonly onClose: () => void;
}) {
  const title = useId();
  return (
    <WhyDialog onClose={onClose} labelledBy={title} size="sm">
      <DialogTitle id={title}>Choisir la période</DialogTitle>
      <DialogContent sx={formInDialog}>
        <RecordForm<ReportPeriod>
          schema={schema}
          initial={period}
          saveLabel="Voir la période"
          savedText={null}
          onSave={async ({ values }) => {
            onChoose(values);
            return ok(null);
          }}
          onLeave={onClose}
        >
          <FieldRow>
            <DayField name="from" label="Du" required autoFocus />
            <DayField name="until" label="Au" required />
          </FieldRow>
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}
