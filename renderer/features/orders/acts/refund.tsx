import { type Cents, minus, zero } from '../../../../shared/domain/money/cents.ts';
import { MoneyField } from '../../../ui/index.ts';
import { type ActDefinition, actSchema, noted } from './actDefinition.ts';
import { sumSchema } from './amounts.ts';

const RefundFields = () => <MoneyField name="amount" label="Montant" required />;

/** Money that goes back to the client. */
export const refund: ActDefinition = {
  title: 'Remboursement versé',
  dayLabel: 'Versé le',
  saveLabel: 'Inscrire le remboursement',
  schema: ({ today }) => actSchema(today, { amount: sumSchema }),
  initial: ({ statement, today }) => {
    const owed = minus(zero, statement.balance.client);
    return owed > 0 ? { day: today, amount: owed } : { day: today };
  },
  factOf: (subject, values) => ({
    subject,
    kind: 'order.refundPaid',
    day: values.day,
    data: { amount: values['amount'] as Cents, ...noted(values) },
  }),
  Fields: RefundFields,
};
