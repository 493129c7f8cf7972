import Box from '@mui/material/Box';
import { useMemo, useRef, useState } from 'react';
import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { settlementOf } from '../../../../shared/domain/billing/payments/settlement.ts';
import type { CivilDay } from '../../../../shared/domain/dates/civilDay.ts';
import { aboutBalance } from '../../../../shared/domain/explain/subject.ts';
import type { Dossier } from '../../../../shared/domain/orders/dossier.ts';
import { paidInText } from '../../../../shared/messages/paidInText.ts';
import {
  DayField,
  formInDialog,
  pastDay,
  RadioField,
  RecordForm,
  type SaveRequest,
  Section,
  TextArea,
} from '../../../ui/index.ts';
import { whyOf } from '../../explain/index.ts';
import type { ReceivedRow } from './receivedQueries.ts';
import { SettlementLine } from './SettlementLine.tsx';
import { reversalsOf, takeBack } from './takeBackCommands.ts';

interface TakeBackValues {
  readonly why: 'mistake' | 'unpaid';
  readonly day: CivilDay;
  readonly note: string;
  readonly [field: string]: unknown;
}

const reasons = [
  { value: 'mistake', label: 'Inscrit par erreur', help: 'Il est réputé n’avoir jamais été inscrit.' },
  {
    value: 'unpaid',
    label: 'Chèque revenu impayé',
    help: 'Il reste au compte, et la somme est de nouveau due.',
  },
];

const schemaOf = ({ payment, slip }: ReceivedRow, today: CivilDay): z.ZodType<TakeBackValues> =>
  z.object({
    why: z
      .enum(['mistake', 'unpaid'])
      .refine((why) => why === 'unpaid' || slip === null, slip ? paidInText(slip) : undefined),
    day: pastDay(today)
      .refine(
        (day) => day >= payment.day,
        'Ce règlement n’était pas encore reçu ce jour-là\u00a0: corrigez le jour.',
      )
      .refine(
        (day) => slip === null || day >= slip.day,
        'Ce chèque n’était pas encore remis ce jour-là\u00a0: corrigez le jour.',
      ),
    note: z.string({ error: 'Dites pourquoi.' }).min(1, 'Dites pourquoi.').max(100_000),
  });

/** What taking the payment back would uncover, asked of the engine. */
function Uncovered({ row, dossiers, today }: Omit<Props, 'onClose'>) {
  const settlement = useMemo(
    () => settlementOf(dossiers, reversalsOf(row.payment, { day: today, unpaid: false, note: '' }), today),
    [row, dossiers, today],
  );
  const [dossier] = dossiers;
  const [share] = row.payment.shares;
  return dossier && share ? (
    <SettlementLine
      settlement={settlement}
      why={whyOf(dossier, today, aboutBalance({ who: share.from, funder: share.funder }))}
    />
  ) : null;
}

interface Props {
  readonly row: ReceivedRow;
  readonly dossiers: readonly Dossier[];
  readonly today: CivilDay;
  readonly onClose: () => void;
}

/** Only a cheque can come back. */
function WhyFields({ row }: Pick<Props, 'row'>) {
  const isUnpaid = useWatch({ name: 'why' }) === 'unpaid';
  return (
    <>
      {row.payment.means === 'cheque' && (
        <RadioField name="why" label="Ce qui s’est passé" options={reasons} />
      )}
      {isUnpaid && <DayField name="day" label="Revenu le" lean="past" required />}
      <TextArea name="note" label="Raison" rows={1} required />
    </>
  );
}

/** Takes a payment back whole, with its reason, after saying what is due again. */
export function TakeBackForm({ row, dossiers, today, onClose }: Props) {
  const [schema] = useState(() => schemaOf(row, today));
  const recorded = useRef<ReturnType<typeof takeBack>>(null);
  const save = async ({ values: { why, day, note } }: SaveRequest<TakeBackValues>) => {
    recorded.current ??= takeBack(row.payment, row.payer, { day, unpaid: why === 'unpaid', note });
    const done = await recorded.current;
    if (!done.ok) recorded.current = null;
    return done;
  };
  return (
    <Box sx={{ mt: 3 }}>
      <Section title="Reprendre ce règlement">
        <Box sx={formInDialog}>
          <RecordForm<TakeBackValues>
            schema={schema}
            initial={{ why: row.slip ? 'unpaid' : 'mistake', day: today }}
            saveLabel="Reprendre ce règlement"
            savedText="Règlement repris. Il reste en vue, avec sa raison."
            onSave={save}
            onLeave={onClose}
          >
            <div style={{ display: 'grid', gap: 14, paddingBottom: 8 }}>
              <WhyFields row={row} />
              <Uncovered row={row} dossiers={dossiers} today={today} />
            </div>
          </RecordForm>
        </Box>
      </Section>
    </Box>
  );
}
