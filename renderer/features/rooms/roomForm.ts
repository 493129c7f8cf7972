import { z } from 'zod';
import { addressField, nameField, textField } from '../../../shared/domain/parties/fieldSchemas.ts';
import type { Room } from '../../../shared/records/records.ts';

/** What the form of a room takes. */
export const roomForm = z.object({
  name: nameField('le nom du lieu'),
  address: addressField,
  capacity: z
    .number()
    .int('Un nombre entier de personnes.')
    .min(1, 'Au moins une personne.')
    .max(10_000, 'Dix mille personnes au plus.')
    .optional(),
  access: textField,
});
export type RoomForm = z.infer<typeof roomForm>;

const fields = Object.keys(roomForm.shape) as (keyof RoomForm)[];

/** A room as its form opens on it. */
export const formOf = (room: Room): Partial<RoomForm> =>
  Object.fromEntries(fields.map((field) => [field, room[field]]));
