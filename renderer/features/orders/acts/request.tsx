import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { expectedFrom } from '../../../../shared/domain/orders/expectedPayment.ts';
import { MoneyField, sumSchema } from '../../../ui/index.ts';
import { type ActDefinition, actSchema, noted } from './actDefinition.ts';

const RequestFields = () => <MoneyField name="amount" label="Montant" required />;

/** A sum asked of the client. For an individual the law says when and how much: the dialog says it first. */
export const request: ActDefinition = {
  title: 'Somme demandée au client',
  dayLabel: 'Demandée le',
  saveLabel: 'Inscrire la demande',
  schema: ({ today }) => actSchema(today, { amount: sumSchema }),
  initial: ({ statement, today }) => {
    const amount = expectedFrom(statement, 'client');
    return amount === null ? { day: today } : { day: today, amount };
  },
  factOf: (subject, values) => ({
    subject,
    kind: 'order.paymentRequested',
    day: values.day,
    data: { amount: values['amount'] as Cents, ...noted(values) },
  }),
  Fields: RequestFields,
};
