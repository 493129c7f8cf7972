import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { refundsOwed } from '../../../../shared/domain/billing/payments/refundsOwed.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import type { PayerLeft } from '../../../../shared/domain/orders/payersLeft.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { FieldRow, MoneyField, SelectField, sumSchema } from '../../../ui/index.ts';
import { previewFact } from '../previewFact.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';
import { funderChosen, payerChosen, payerOptions, payerValue } from './payers.ts';
import { useSumOfPayer } from './useSumOfPayer.ts';

const valueOf = (statement: Statement, { who, funder }: PayerLeft): string =>
  payerValue(statement, { side: who, ...(funder === undefined ? {} : { funder }) });

/** What goes back to whom was chosen. */
const owedTo = (statement: Statement, value: unknown): Cents | null =>
  refundsOwed(statement).find((back) => valueOf(statement, back) === value)?.amount ?? null;

const factOf: ActDefinition['factOf'] = (subject, values) => {
  const { side, funder } = payerChosen(values['to']);
  return {
    subject,
    kind: 'order.refundPaid',
    day: values.day,
    data: {
      ...(side === 'opco' ? { to: side } : {}),
      ...(funder === undefined ? {} : { funder }),
      amount: values['amount'] as Cents,
      ...noted(values),
    },
  };
};

/** More goes back than ever came: the reason is kept with it. */
const reasonAsked: NonNullable<ActDefinition['reasonAsked']> = ({ dossier, today }, values) => {
  const { after } = previewFact(dossier, factOf(dossier.order.id, values), today);
  const isBeyond =
    (funderChosen(after, values['to'])?.paid ?? 0) < 0 ||
    after.warnings.some(({ code }) => code === 'refundBeyondPayments');
  return isBeyond ? 'C’est plus que ce qui a été reçu\u00a0: dites pourquoi.' : null;
};

function RefundFields({ statement }: ActContext) {
  const to: unknown = useWatch({ name: 'to' });
  useSumOfPayer(owedTo(statement, to));
  return (
    <FieldRow>
      <MoneyField name="amount" label="Montant" required />
      {statement.funders.length > 0 && (
        <SelectField name="to" label="Rendu à" options={payerOptions(statement)} width="s" />
      )}
    </FieldRow>
  );
}

/** Money that goes back to whom it belongs. */
export const refund: ActDefinition = {
  title: 'Remboursement versé',
  dayLabel: 'Versé le',
  saveLabel: 'Inscrire le remboursement',
  schema: ({ today }) => actSchema(today, { amount: sumSchema, to: z.string().optional() }),
  reasonAsked,
  initial: ({ statement, today }) => {
    const [back] = refundsOwed(statement);
    return back
      ? { day: today, to: valueOf(statement, back), amount: back.amount }
      : { day: today, to: 'client' };
  },
  factOf,
  Fields: RefundFields,
};
