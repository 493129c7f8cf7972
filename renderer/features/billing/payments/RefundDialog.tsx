import DialogContent from '@mui/material/DialogContent';
import DialogTitle from '@mui/material/DialogTitle';
import { useId, useRef, useState } from 'react';
import { z } from 'zod';
import { paymentMeans } from '../../../../shared/domain/billing/payments/payment.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { aboutBalance } from '../../../../shared/domain/explain/subject.ts';
import { formatEuros } from '../../../../shared/domain/money/formatMoney.ts';
import { lineSchema, textSchema } from '../../../../shared/records/base.ts';
import { newId } from '../../../db/index.ts';
import {
  DayField,
  FieldRow,
  formInDialog,
  MoneyField,
  pastDay,
  RecordForm,
  type SaveRequest,
  sumSchema,
  TextArea,
  Why,
  WhyDialog,
} from '../../../ui/index.ts';
import { whyOfOrder } from '../../explain/index.ts';
import { MeansFields } from './MeansFields.tsx';
import { type Refund, recordRefund } from './refundCommands.ts';
import type { ToRefund } from './refundQueries.ts';

type RefundValues = Omit<Refund, 'id'> & { readonly [field: string]: unknown };

/** More than what is owed back may be right: it then says why. */
const refundSchema = ({ amount: owed }: ToRefund, today: CivilDay): z.ZodType<RefundValues> =>
  z
    .object({
      day: pastDay(today),
      amount: sumSchema,
      means: z.enum(paymentMeans).optional(),
      reference: lineSchema.optional(),
      note: textSchema.optional(),
    })
    .superRefine(({ amount, note }, issues) => {
      if (amount > owed && note === undefined)
        issues.addIssue({
          code: 'custom',
          path: ['note'],
          message: `C’est plus que les ${formatEuros(owed)} à rendre\u00a0: corrigez le montant, ou dites pourquoi.`,
        });
    });

/** « Rembourser »: what is owed back is already there; Enter records it. */
export function RefundDialog({
  line,
  today,
  onClose,
}: {
  readonly line: ToRefund;
  readonly today: CivilDay;
  readonly onClose: () => void;
}) {
  const title = useId();
  const [id] = useState(newId);
  const [schema] = useState(() => refundSchema(line, today));
  // A dialog records one refund: an Enter that comes while it closes gets the same answer.
  const recorded = useRef<ReturnType<typeof recordRefund>>(null);
  const save = async ({ values }: SaveRequest<RefundValues>) => {
    recorded.current ??= recordRefund(line, { ...values, id });
    const done = await recorded.current;
    if (!done.ok) recorded.current = null;
    return done;
  };
  return (
    <WhyDialog onClose={onClose} labelledBy={title}>
      <DialogTitle id={title}>{`Rembourser\u00a0: ${line.payer}`}</DialogTitle>
      <DialogContent sx={formInDialog}>
        <RecordForm<RefundValues>
          schema={schema}
          initial={{ day: today, amount: line.amount, means: 'transfer' }}
          saveLabel="Inscrire le remboursement"
          savedText="Remboursement inscrit."
          onSave={save}
          onLeave={onClose}
        >
          <div style={{ display: 'grid', gap: 14, paddingBottom: 8 }}>
            <div>
              {line.course}, à rendre{' '}
              <Why
                explanation={whyOfOrder(
                  line.orderId,
                  today,
                  aboutBalance({ who: line.to, funder: line.funder }),
                )}
              >
                {formatEuros(line.amount)}
              </Why>
            </div>
            <FieldRow>
              <MoneyField name="amount" label="Montant rendu" required autoFocus />
              <DayField name="day" label="Versé le" lean="past" required />
            </FieldRow>
            <MeansFields own />
            <TextArea name="note" label="Note" rows={1} />
          </div>
        </RecordForm>
      </DialogContent>
    </WhyDialog>
  );
}
