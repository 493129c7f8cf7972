import { z } from 'zod';
import { idSchema, lineSchema } from './base.ts';

const place = z.number().int().min(0);

/** An account at a bank, and how its statements are laid out: asked once, known again by the titles of the columns. */
export const bankAccountSchema = z.looseObject({
  id: idSchema,
  name: lineSchema,
  layout: z.string(),
  columns: z.looseObject({
    day: place,
    labels: z.array(place),
    amount: place.optional(),
    /** Beside an amount without a sign: « D » or « C ». */
    side: place.optional(),
    debit: place.optional(),
    credit: place.optional(),
  }),
});
export type BankAccount = z.infer<typeof bankAccountSchema>;
