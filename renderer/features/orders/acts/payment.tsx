import { useEffect, useRef } from 'react';
import { useFormContext, useWatch } from 'react-hook-form';
import { z } from 'zod';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { expectedFrom, expectedPayment } from '../../../../shared/domain/orders/expectedPayment.ts';
import type { Statement } from '../../../../shared/domain/orders/statement.ts';
import { meansNames } from '../../../../shared/messages/factTitle.ts';
import { FieldRow, MoneyField, SelectField, sumSchema } from '../../../ui/index.ts';
import { previewFact } from '../previewFact.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';

type Means = keyof typeof meansNames;
const means = Object.keys(meansNames) as [Means, ...Means[]];
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
const meansOptions = means.map((value) => ({ value, label: upperFirst(meansNames[value]) }));
const payers = [
  { value: 'client', label: 'Le client' },
  { value: 'opco', label: 'L’OPCO' },
];

const payerOf = (from: unknown): 'client' | 'opco' => (from === 'opco' ? 'opco' : 'client');

/** The sum follows who pays, as long as nobody typed another. */
function useSumOfPayer(statement: Statement): void {
  const { getValues, setValue } = useFormContext();
  const from = payerOf(useWatch({ name: 'from' }));
  const proposed = useRef<unknown>(getValues('amount'));
  useEffect(() => {
    if (getValues('amount') !== proposed.current) return;
    proposed.current = expectedFrom(statement, from) ?? undefined;
    setValue('amount', proposed.current);
  }, [from, statement, getValues, setValue]);
}

function PaymentFields({ dossier, statement }: ActContext) {
  useSumOfPayer(statement);
  return (
    <FieldRow>
      <MoneyField name="amount" label="Montant" required />
      <SelectField name="means" label="Moyen" options={meansOptions} none="Non précisé" width="s" />
      {dossier.order.funderId && <SelectField name="from" label="Payé par" options={payers} width="s" />}
    </FieldRow>
  );
}

const factOf: ActDefinition['factOf'] = (subject, values) => ({
  subject,
  kind: 'order.paymentReceived',
  day: values.day,
  data: {
    from: payerOf(values['from']),
    amount: values['amount'] as Cents,
    ...(values['means'] ? { means: values['means'] as Means } : {}),
    ...noted(values),
  },
});

/** More comes than is left to pay, what is still to fall due included: the reason is kept with it. */
const reasonAsked: NonNullable<ActDefinition['reasonAsked']> = ({ dossier, today }, values) => {
  const { balance } = previewFact(dossier, factOf(dossier.order.id, values), today).after;
  return balance[payerOf(values['from'])] < 0
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
      from: z.enum(['client', 'opco']).optional(),
    }),
  initial: ({ statement, today }) => {
    const expected = expectedPayment(statement) ?? { from: 'client' };
    return { day: today, means: 'transfer', ...expected };
  },
  reasonAsked,
  factOf,
  Fields: PaymentFields,
};
