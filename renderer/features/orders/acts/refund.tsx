import { refundOwed } from '../../../../shared/domain/billing/payments/refundOwed.ts';
import type { Cents } from '../../../../shared/domain/money/cents.ts';
import { MoneyField, sumSchema } from '../../../ui/index.ts';
import { previewFact } from '../previewFact.ts';
import { type ActDefinition, actSchema, noted } from './actDefinition.ts';

const factOf: ActDefinition['factOf'] = (subject, values) => ({
  subject,
  kind: 'order.refundPaid',
  day: values.day,
  data: { amount: values['amount'] as Cents, ...noted(values) },
});

/** More goes back than ever came: the reason is kept with it. */
const reasonAsked: NonNullable<ActDefinition['reasonAsked']> = ({ dossier, today }, values) =>
  previewFact(dossier, factOf(dossier.order.id, values), today).warnings.some(
    ({ code }) => code === 'refundBeyondPayments',
  )
    ? 'C’est plus que ce qui a été reçu\u00a0: dites pourquoi.'
    : null;

const RefundFields = () => <MoneyField name="amount" label="Montant" required />;

/** Money that goes back to the client. */
export const refund: ActDefinition = {
  title: 'Remboursement versé',
  dayLabel: 'Versé le',
  saveLabel: 'Inscrire le remboursement',
  schema: ({ today }) => actSchema(today, { amount: sumSchema }),
  reasonAsked,
  initial: ({ statement, today }) => {
    const owed = refundOwed(statement, 'client');
    return owed > 0 ? { day: today, amount: owed } : { day: today };
  },
  factOf,
  Fields: RefundFields,
};
