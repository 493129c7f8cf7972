import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId } from 'react';
import { z } from 'zod';
import type { AccountPeriod } from '../../../../shared/domain/billing/account/clientAccount.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { daySchema } from '../../../../shared/records/base.ts';
import { ok } from '../../../../shared/result.ts';
import { DayField, FieldRow, formInDialog, pastDay, RecordForm, WhyDialog } from '../../../ui/index.ts';

const periodSchema = (today: CivilDay) =>
  z.object({ from: daySchema, to: pastDay(today) }).superRefine(({ from, to }, issues) => {
    if (from > to)
      issues.addIssue({
        code: 'custom',
        path: ['from'],
        message: 'La période finit avant de commencer\u00a0: corrigez l’un des deux jours.',
      });
  });

/** Two days of one's own. */
export function PeriodDialog({
  period,
  today,
  onChoose,
  onClose,
}: {
  readonly period: AccountPeriod;
  readonly today: CivilDay;
  readonly onChoose: (period: AccountPeriod) => void;
  readonly onClose: () => void;
}) {
  const title = useId();
  return (
    <WhyDialog onClose={onClose} labelledBy={title}>
      <DialogTitle id={title}>Période du relevé</DialogTitle>
      <DialogContent sx={formInDialog}>
        <RecordForm
          schema={periodSchema(today)}
          initial={{ from: period.from ?? undefined, to: period.to }}
          saveLabel="Montrer"
          savedText={null}
          onSave={async ({ values: { from, to } }) => {
            onChoose({ from, to });
            return ok(null);
          }}
          onLeave={onClose}
        >
          <FieldRow>
            <DayField name="from" label="Du" lean="past" required autoFocus />
            <DayField name="to" label="Au" lean="past" required />
          </FieldRow>
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}
