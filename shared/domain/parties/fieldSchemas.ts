import { z } from 'zod';
import { requiredText, noLetterText, siretText, tooLongText, vatNumberText } from '../../messages/parties.ts';
import { readSiret } from './siret.ts';
import { longestUsualLine } from './tidyText.ts';
import { readVatNumber } from './vatNumber.ts';

const upTo = (limit: number, schema: z.ZodString): z.ZodString =>
  schema.max(limit, {
    error: (issue) => tooLongText(typeof issue.input === 'string' ? issue.input.length : limit + 1, limit),
  });

/** A line of a form: as long as a paper can hold. */
export const lineField = upTo(200, z.string()).optional();

/** Where something takes place, in a few lines: papers repeat it. */
export const placeField = upTo(500, z.string()).optional();

/** A text of a form, of several paragraphs. */
export const textField = upTo(20_000, z.string()).optional();

/**
 * A name that cannot be missing: of a company, a person, a course, a room.
 * @example nameField('la raison sociale') refuses '' with « Indiquez la raison sociale. »
 */
export const nameField = (what: string): z.ZodString =>
  upTo(longestUsualLine, z.string({ error: () => requiredText(what) }))
    .min(1, requiredText(what))
    .regex(/[\p{L}\p{N}]/u, noLetterText);

/** A SIRET as typed; fourteen digits come out, or the reason why it is none. */
export const siretField = z
  .string()
  .transform((text, context) => {
    const read = readSiret(text);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: siretText(read.error) });
    return z.NEVER;
  })
  .optional();

/** A VAT number as typed, without spaces once read. */
export const vatNumberField = z
  .string()
  .transform((text, context) => {
    const read = readVatNumber(text);
    if (read.ok) return read.value;
    context.addIssue({ code: 'custom', message: vatNumberText(read.error) });
    return z.NEVER;
  })
  .optional();

/** A line without which an address sends a letter nowhere. */
const addressLine = (what: string, limit: number): z.ZodString =>
  upTo(limit, z.string({ error: () => requiredText(what) }));

/** An address, all of it or nothing: half an address sends a letter nowhere. */
export const addressField = z
  .object({
    street: addressLine('le numéro et la voie', 200),
    more: lineField,
    postcode: addressLine('le code postal', 20),
    city: addressLine('la ville', 120),
    country: lineField,
  })
  .optional();
