import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { expectedFrom, expectedPayment } from '../../../../shared/domain/orders/expectedPayment.ts';
import type { FunderBalance, Statement } from '../../../../shared/domain/orders/statement.ts';
import { meansNames } from '../../../../shared/messages/factTitle.ts';
import { FieldRow, MoneyField, SelectField, sumSchema } from '../../../ui/index.ts';
import { previewFact } from '../previewFact.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';
import { funderChosen, type NamedPayer, payerChosen, payerOptions, payerValue } from './payers.ts';
import { useSumOfPayer } from './useSumOfPayer.ts';

type Means = keyof typeof meansNames;
const means = Object.keys(meansNames) as [Means, ...Means[]];
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
const meansOptions = means.map((value) => ({ value, label: upperFirst(meansNames[value]) }));
const named = ({ id }: FunderBalance): NamedPayer => ({
  side: 'opco',
  ...(id === undefined ? {} : { funder: id }),
});

/** What a payer is expected to pay next. */
function expectedOf(statement: Statement, from: unknown): Cents | null {
  const funder = funderChosen(statement, from);
  if (!funder) return expectedFrom(statement, 'client');
  return funder.left > 0 ? funder.left : null;
}

function PaymentFields({ statement }: ActContext) {
  const from: unknown = useWatch({ name: 'from' });
  useSumOfPayer(expectedOf(statement, from));
  return (
    <FieldRow>
      <MoneyField name="amount" label="Montant" required />
      <SelectField name="means" label="Moyen" options={meansOptions} none="Non précisé" width="s" />
      {statement.funders.length > 0 && (
        <SelectField name="from" label="Payé par" options={payerOptions(statement)} width="s" />
      )}
    </FieldRow>
  );
}

const factOf: ActDefinition['factOf'] = (subject, values) => {
  const { side, funder } = payerChosen(values['from']);
  return {
    subject,
    kind: 'order.paymentReceived',
    day: values.day,
    data: {
      from: side,
      ...(funder === undefined ? {} : { funder }),
      amount: values['amount'] as Cents,
      ...(values['means'] ? { means: values['means'] as Means } : {}),
      ...noted(values),
    },
  };
};

/** More comes than is left to pay, what is still to fall due included: the reason is kept with it. */
const reasonAsked: NonNullable<ActDefinition['reasonAsked']> = ({ dossier, today }, values) => {
  const { after } = previewFact(dossier, factOf(dossier.order.id, values), today);
  return (funderChosen(after, values['from'])?.left ?? after.balance.client) < 0
    ? 'C’est plus que ce qui reste dû\u00a0: corrigez le montant, ou dites pourquoi.'
    : null;
};

/** Money in the bank: it always counts. A cheque counts on the day it comes. */
export const payment: ActDefinition = {
  title: 'Règlement reçu',
  dayLabel: 'Reçu le',
  saveLabel: 'Inscrire le règlement',
  schema: ({ today }) =>
    actSchema(today, {
      amount: sumSchema,
      means: z.enum(means).optional(),
      from: z.string().optional(),
    }),
  initial: ({ statement, today }) => {
    const expected = expectedPayment(statement);
    const funder = statement.funders.find(({ left }) => left > 0);
    const from = expected?.from === 'opco' && funder ? payerValue(statement, named(funder)) : 'client';
    const amount = expectedOf(statement, from);
    return { day: today, means: 'transfer', from, ...(amount === null ? {} : { amount }) };
  },
  reasonAsked,
  factOf,
  Fields: PaymentFields,
};
