import { z } from 'zod';
import { SelectField } from '../../../ui/index.ts';
import { type ActContext, type ActDefinition, actSchema, noted } from './actDefinition.ts';
import { funderOptions, payerChosen } from './payers.ts';

const isShared = ({ statement }: Pick<ActContext, 'statement'>): boolean => statement.funders.length > 1;

const FundingRefusedFields = ({ statement }: ActContext) =>
  isShared({ statement }) ? (
    <SelectField name="payer" label="Refusée par" options={funderOptions(statement)} required />
  ) : null;

const unnamed = 'Dites qui refuse\u00a0: chaque payeur répond pour sa part.';

/** A payer will not pay; where there are several, somebody says which: none is likelier than another. */
export const fundingRefused: ActDefinition = {
  title: 'Refus de prise en charge',
  purpose: 'Le client doit la part qui n’est pas prise en charge.',
  dayLabel: 'Refusée le',
  saveLabel: 'Inscrire le refus',
  schema: (context) =>
    actSchema(context.today, isShared(context) ? { payer: z.string({ error: unnamed }) } : {}),
  initial: ({ today }) => ({ day: today }),
  factOf: (subject, values) => {
    const { funder } = payerChosen(values['payer']);
    return {
      subject,
      kind: 'order.fundingRefused',
      day: values.day,
      data: { ...(funder === undefined ? {} : { funder }), ...noted(values) },
    };
  },
  Fields: FundingRefusedFields,
};
