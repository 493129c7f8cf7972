import { useWatch } from 'react-hook-form';
import { z } from 'zod';
import { fundingsOf } from '../../../../shared/domain/orders/fundingsOf.ts';
import { SelectField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, type ActValues, actSchema, noted } from './actDefinition.ts';
import { funderOptions, payerChosen } from './payers.ts';

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

const isOfFunder = (kind: unknown): boolean => kind === 'opco' || kind === 'opcoDefault';

/** Whether somebody has to say whose share an invoice is about. */
const asksPayer = ({ statement }: Pick<ActContext, 'statement'>, kind: unknown): boolean =>
  isOfFunder(kind) && statement.funders.length > 1;

const fits =
  ({ dossier }: Pick<ActContext, 'dossier'>) =>
  ({ value }: { readonly value: Kind }): boolean => {
    if (isOfFunder(value)) return fundingsOf(dossier.order).length > 0;
    return value !== 'instalment' || dossier.client.kind === 'individual';
  };

function InvoiceFields({ dossier, statement }: ActContext) {
  const kind: unknown = useWatch({ name: 'kind' });
  return (
    <>
      <SelectField name="kind" label="Elle demande" options={options.filter(fits({ dossier }))} width="l" />
      {asksPayer({ statement }, kind) && (
        <SelectField name="payer" label="Part de" options={funderOptions(statement)} required />
      )}
    </>
  );
}

const unnamed = 'Dites de quel payeur est cette part.';

/** Where several share the price, the payer is said: each has invoices of its own. */
const withPayer = (context: ActContext): z.ZodType<ActValues> =>
  actSchema(context.today, { kind: z.enum(kinds), payer: z.string().optional() }).superRefine(
    (values, issues) => {
      if (asksPayer(context, values['kind']) && !values['payer'])
        issues.addIssue({ code: 'custom', path: ['payer'], message: unnamed });
    },
  );

/** An invoice made elsewhere: from its due date on, what it asks is late. */
export const invoice: ActDefinition = {
  title: 'Facture émise',
  purpose: 'Une facture établie hors d’Émarge : les intérêts de retard courent à partir d’elle.',
  dayLabel: 'Émise le',
  saveLabel: 'Inscrire la facture',
  schema: withPayer,
  initial: ({ statement, today }) => ({
    day: today,
    kind: statement.acceptance.depositPaidOn || statement.acceptance.depositWaivedOn ? 'final' : 'deposit',
  }),
  factOf: (subject, values) => {
    const kind = values['kind'] as Kind;
    const { funder } = isOfFunder(kind) ? payerChosen(values['payer']) : {};
    return {
      subject,
      kind: 'order.invoiceIssued',
      day: values.day,
      data: {
        kind,
        to: kind === 'opco' ? 'opco' : 'client',
        ...(funder === undefined ? {} : { funder }),
        ...noted(values),
      },
    };
  },
  Fields: InvoiceFields,
};
