import { z } from 'zod';
import { lineField, nameField, textField } from '../../../shared/domain/parties/fieldSchemas.ts';
import type { Trainer } from '../../../shared/records/records.ts';

/** What the form of a trainer takes. Titles may come later; an individual's contract wants them (L6353-4 4°). */
export const trainerForm = z.object({
  lastName: nameField('le nom'),
  firstName: nameField('le prénom'),
  status: z.enum(['internal', 'subcontractor']).optional(),
  email: lineField,
  phone: lineField,
  titles: textField,
});
export type TrainerForm = z.infer<typeof trainerForm>;

const fields = Object.keys(trainerForm.shape) as (keyof TrainerForm)[];

/** A trainer as their form opens on them. */
export const formOf = (trainer: Trainer): Partial<TrainerForm> =>
  Object.fromEntries(fields.map((field) => [field, trainer[field]]));

/** How a trainer works with the organisation. */
export const statusTexts = { internal: 'Salarié de l’organisme', subcontractor: 'Sous-traitant' } as const;

export const statusOptions = [
  { value: 'internal', label: statusTexts.internal },
  { value: 'subcontractor', label: statusTexts.subcontractor },
];
