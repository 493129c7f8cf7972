import { z } from 'zod';
import { SelectField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';

const kinds = ['final', 'deposit', 'instalment', 'opco', 'opcoDefault', 'indemnity'] as const;
type Kind = (typeof kinds)[number];

const options: readonly { readonly value: Kind; readonly label: string }[] = [
  { value: 'final', label: 'Solde, ou prix entier' },
  { value: 'deposit', label: 'Acompte' },
  { value: 'instalment', label: 'Échéance d’un particulier' },
  { value: 'opco', label: 'Part de l’OPCO, à l’OPCO' },
  { value: 'opcoDefault', label: 'Part non réglée par l’OPCO, au client' },
  { value: 'indemnity', label: 'Indemnité' },
];

const fits =
  ({ dossier }: Pick<ActContext, 'dossier'>) =>
  ({ value }: { readonly value: Kind }): boolean => {
    if (value === 'opco' || value === 'opcoDefault') return dossier.order.funderId !== undefined;
    return value !== 'instalment' || dossier.client.kind === 'individual';
  };

const InvoiceFields = ({ dossier }: ActContext) => (
  <SelectField name="kind" label="Elle demande" options={options.filter(fits({ dossier }))} width="l" />
);

/** An invoice made elsewhere: from its due date on, what it asks is late. */
export const invoice: ActDefinition = {
  title: 'Facture émise',
  purpose: 'Une facture établie hors d’Émarge : les intérêts de retard courent à partir d’elle.',
  dayLabel: 'Émise le',
  saveLabel: 'Inscrire la facture',
  schema: ({ today }) => actSchema(today, { kind: z.enum(kinds) }),
  initial: ({ statement, today }) => ({
    day: today,
    kind: statement.acceptance.depositPaidOn || statement.acceptance.depositWaivedOn ? 'final' : 'deposit',
  }),
  factOf: (subject, values) => ({
    subject,
    kind: 'order.invoiceIssued',
    day: values.day,
    data: {
      kind: values['kind'] as Kind,
      to: values['kind'] === 'opco' ? 'opco' : 'client',
      ...noted(values),
    },
  }),
  Fields: InvoiceFields,
};
