import { z } from 'zod';
import { type RequestMeans, requestMeans } from '../../../../shared/records/facts.ts';
import { SelectField } from '../../../ui/index.ts';
import { type ActValues, saidField } from './actDefinition.ts';

const meansOptions: readonly { readonly value: RequestMeans; readonly label: string }[] = [
  { value: 'email', label: 'Courriel' },
  { value: 'letter', label: 'Lettre' },
  { value: 'registeredLetter', label: 'Lettre recommandée' },
  { value: 'handDelivered', label: 'Remise en main propre' },
  { value: 'telephone', label: 'Téléphone, oral' },
];

/** How a request came: by telephone it is not in writing. */
export const meansField = <SelectField name="means" label="Reçue par" options={meansOptions} width="m" />;
export const meansShape = { means: z.enum(requestMeans).optional() };
export const meansOf = (values: ActValues): { readonly means?: RequestMeans } =>
  values['means'] ? { means: values['means'] as RequestMeans } : {};

/** What was said, in a few words: never empty. */
export const whatShape = { what: saidField('Dites en quelques mots de quoi il s’agit.') };
