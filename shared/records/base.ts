import { z } from 'zod';
import { type CivilDay, isCivilDay } from '../domain/dates/civilDay.ts';
import { type BasisPoints, basisPoints, type Cents, cents } from '../domain/money/cents.ts';

/** UUID v7 for what is made, UUID v5 for what is one thing by nature; a plain name for a row of settings. */
export const idSchema = z.string().min(1).max(80);

/** Hybrid logical clock: `wall ms – counter – device`, as text that sorts. */
export const stampSchema = z.string().min(1).max(120);

/** What a trainer's laptop may hold: `office`, `session:<id>`; each entry with its stamp. */
export const scopeSchema = z.record(z.string(), stampSchema);

export const daySchema = z.string().refine((text): text is CivilDay => isCivilDay(text), 'jour inexistant');
/** A billion euros: a price times ten thousand people stays a safe whole number. */
const mostCents = 100_000_000_000;
export const centsSchema = z
  .number()
  .int()
  .min(-mostCents)
  .max(mostCents)
  .transform((n): Cents => cents(n));
export const basisPointsSchema = z
  .number()
  .int()
  .transform((n): BasisPoints => basisPoints(n));

/** A line of text: NFC, trimmed. Line breaks and control characters are refused where a form takes it. */
export const lineSchema = z.string().max(10_000);
export const textSchema = z.string().max(100_000);

/** `at` is when the field was last set, `was` the stamp it replaced: a concurrent edit can be told from a later one. */
export const fieldStampSchema = z.looseObject({ at: stampSchema, was: stampSchema.optional() });

/** What every record has besides its own fields. Unknown fields are kept, never stripped. */
export const recordBase = {
  id: idSchema,
  v: z.number().int().min(1),
  scope: scopeSchema,
  stamps: z.record(z.string(), fieldStampSchema),
  archived: z.boolean().optional(),
};

export const addressSchema = z.looseObject({
  street: lineSchema,
  more: lineSchema.optional(),
  postcode: lineSchema,
  city: lineSchema,
  country: lineSchema.optional(),
});
export type Address = z.infer<typeof addressSchema>;
