import { z } from 'zod';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { meansNames } from '../../../../shared/messages/factTitle.ts';
import { FieldRow, MoneyField, SelectField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';
import { expectedSum, sumSchema } from './amounts.ts';

type Means = keyof typeof meansNames;
const means = Object.keys(meansNames) as [Means, ...Means[]];
const upperFirst = (text: string): string => text.charAt(0).toLocaleUpperCase('fr') + text.slice(1);
const meansOptions = means.map((value) => ({ value, label: upperFirst(meansNames[value]) }));
const payers = [
  { value: 'client', label: 'Le client' },
  { value: 'opco', label: 'L’OPCO' },
];

const PaymentFields = ({ dossier }: ActContext) => (
  <FieldRow>
    <MoneyField name="amount" label="Montant" required />
    <SelectField name="means" label="Moyen" options={meansOptions} none="Non précisé" width="s" />
    {dossier.order.funderId && <SelectField name="from" label="Payé par" options={payers} width="s" />}
  </FieldRow>
);

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
    const amount = expectedSum(statement);
    return { day: today, means: 'transfer', from: 'client', ...(amount === null ? {} : { amount }) };
  },
  factOf: (subject, values) => ({
    subject,
    kind: 'order.paymentReceived',
    day: values.day,
    data: {
      from: values['from'] === 'opco' ? 'opco' : 'client',
      amount: values['amount'] as Cents,
      ...(values['means'] ? { means: values['means'] as Means } : {}),
      ...noted(values),
    },
  }),
  Fields: PaymentFields,
};
