import { z } from 'zod';
import { lineField, nameField, textField } from '../../../shared/domain/parties/fieldSchemas.ts';
import type { Participant } from '../../../shared/records/records.ts';

/** What the form of a participant takes: only what the training needs (L6353-9). */
export const participantForm = z.object({
  civility: lineField,
  lastName: nameField('le nom'),
  firstName: nameField('le prénom'),
  email: lineField,
  phone: lineField,
  jobTitle: lineField,
  employerId: z.string().optional(),
  needs: textField,
});
export type ParticipantForm = z.infer<typeof participantForm>;

export const participantFields = Object.keys(participantForm.shape) as (keyof ParticipantForm)[];

/** A participant as its form opens on them. */
export const formOf = (participant: Participant): Partial<ParticipantForm> =>
  Object.fromEntries(participantFields.map((field) => [field, participant[field]]));
