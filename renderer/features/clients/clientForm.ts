import { z } from 'zod';
import {
  addressField,
  lineField,
  nameField,
  siretField,
  textField,
  vatNumberField,
} from '../../../shared/domain/parties/fieldSchemas.ts';
import { displayName } from '../../../shared/domain/parties/names.ts';
import { sirenOf } from '../../../shared/domain/parties/siret.ts';
import { readVatNumber } from '../../../shared/domain/parties/vatNumber.ts';
import { requiredText, vatNumberText } from '../../../shared/messages/parties.ts';
import { daySchema } from '../../../shared/records/base.ts';
import type { Client } from '../../../shared/records/records.ts';
import { clientKinds } from '../../../shared/records/records.ts';

const fields = z.object({
  kind: z.enum(clientKinds),
  name: nameField('la raison sociale').optional(),
  civility: lineField,
  lastName: nameField('le nom').optional(),
  firstName: nameField('le prénom').optional(),
  legalForm: lineField,
  siret: siretField,
  vatNumber: vatNumberField,
  address: addressField,
  billingAddress: addressField,
  signatoryName: lineField,
  signatoryRole: lineField,
  contacts: z
    .array(
      z.object({
        name: nameField('le nom du contact'),
        role: lineField,
        email: lineField,
        phone: lineField,
      }),
    )
    .max(50)
    .optional(),
  email: lineField,
  phone: lineField,
  headcount: z.number().int('Un nombre entier de salariés.').min(0).max(10_000_000).optional(),
  serviceCode: lineField,
  insuranceValidUntil: daySchema.optional(),
  logoConsentOn: daySchema.optional(),
  accountCode: lineField,
  notes: textField,
});
export type ClientForm = z.infer<typeof fields>;

const missingNames = (client: ClientForm): readonly (readonly [keyof ClientForm, string])[] =>
  client.kind === 'individual'
    ? [
        ['lastName', requiredText('le nom')],
        ['firstName', requiredText('le prénom')],
      ]
    : [['name', requiredText('la raison sociale')]];

/** What the form of a client takes: a person's names or a company's, a SIRET that closes, a VAT number of that SIREN. */
export const clientForm = fields.superRefine((client, context) => {
  for (const [field, message] of missingNames(client))
    if (client[field] === undefined) context.addIssue({ code: 'custom', path: [field], message });
  if (client.kind === 'individual' || client.siret === undefined || client.vatNumber === undefined) return;
  const read = readVatNumber(client.vatNumber, sirenOf(client.siret));
  if (!read.ok) context.addIssue({ code: 'custom', path: ['vatNumber'], message: vatNumberText(read.error) });
});

/** The fields of a client that its form shows. */
export const clientFields = Object.keys(fields.shape) as (keyof ClientForm)[];

/** What only an organisation has; an individual's are emptied. */
const ofOrganisations = [
  'legalForm',
  'siret',
  'vatNumber',
  'signatoryName',
  'signatoryRole',
  'contacts',
  'headcount',
  'serviceCode',
  'insuranceValidUntil',
  'logoConsentOn',
] as const;
const ofPeople = ['civility', 'firstName', 'lastName'] as const;

const emptied = <F extends string>(names: readonly F[]): Partial<Record<F, undefined>> =>
  Object.fromEntries(names.map((name) => [name, undefined])) as Partial<Record<F, undefined>>;

/** The record's fields out of the form's: « NOM Prénom » names an individual, and what its kind has not is emptied. */
export const recordOf = (client: ClientForm) =>
  client.kind === 'individual'
    ? { ...client, ...emptied(ofOrganisations), name: displayName(client) }
    : { ...client, ...emptied(ofPeople), name: client.name ?? '' };

/** A client as its form opens on it. */
export const formOf = (client: Client): Partial<ClientForm> => ({
  ...Object.fromEntries(clientFields.map((field) => [field, client[field]])),
  ...(client.kind === 'individual' ? { name: undefined } : {}),
});
