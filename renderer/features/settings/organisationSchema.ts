import { z } from 'zod';
import { isEmail } from '../../../shared/domain/parties/contactDetails.ts';
import { addressField, lineField, nameField } from '../../../shared/domain/parties/fieldSchemas.ts';
import { readSiret } from '../../../shared/domain/parties/siret.ts';
import { readVatNumber } from '../../../shared/domain/parties/vatNumber.ts';
import { contactText, siretText, vatNumberText } from '../../../shared/messages/parties.ts';
import type { Address } from '../../../shared/records/base.ts';
import { organisationSchema } from '../../../shared/records/organisation.ts';
import type { Result } from '../../../shared/result.ts';

/** A text that a reader understands and rewrites, or refuses with a sentence. */
const readBy = <E>(read: (text: string) => Result<string, E>, sentence: (refusal: E) => string) =>
  z.string().transform((text, context) => {
    const found = read(text);
    if (found.ok) return found.value;
    context.addIssue({ code: 'custom', message: sentence(found.error) });
    return z.NEVER;
  });

/** A number of declaration of activity: eleven digits, spaces aside (R6351-6). */
const activityNumber = z
  .string()
  .transform((text) => text.replace(/[\s.]/g, ''))
  .refine((text) => /^\d{11}$/.test(text), 'Un numéro de déclaration d’activité compte 11 chiffres.');

const email = z
  .string()
  .max(254)
  .refine(isEmail, contactText({ code: 'emailShape' }));

/** A French postcode has five digits; elsewhere, anything. */
const address = addressField
  .unwrap()
  .refine(
    ({ postcode, country }: Pick<Address, 'postcode' | 'country'>) =>
      Boolean(country) || /^\d{5}$/.test(postcode),
    { path: ['postcode'], message: contactText({ code: 'postcodeShape' }) },
  );

const line = lineField;

/** What stands in the head and the foot of every paper: as long as a line of it can hold. */
const rest = organisationSchema.pick({ vat: true }).extend({
  legalForm: line,
  capital: line,
  rcsCity: line,
  activityRegion: line,
  phone: line,
  website: line,
  referentName: line,
  accessibilityContact: line,
  mediatorName: line,
  mediatorSite: line,
  mediatorAddress: line,
  courtCity: line,
  signatoryName: line,
  signatoryRole: line,
});

/** An IBAN: two letters, two digits, and a key that closes modulo 97 (ISO 13616). */
function isIban(text: string): boolean {
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(text)) return false;
  const digits = (text.slice(4) + text.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  return Array.from(digits).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

const iban = z
  .string()
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .refine(isIban, 'La clé de cet IBAN ne correspond pas : vérifiez-le.');

/** Bank, country, place, and the branch where there is one (ISO 9362). */
const bic = z
  .string()
  .transform((text) => text.replace(/\s/g, '').toUpperCase())
  .refine((text) => /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(text), 'Un BIC a 8 ou 11 signes.');

/** Digits of letters and figures that begin a number: `DEV`, `DEV-A`. */
const prefix = z
  .string()
  .max(12, 'Douze caractères au plus.')
  .regex(/^[A-Z0-9-]+$/, 'Des capitales, des chiffres ou des tirets.');

/** The organisation, as its screens take it. Only the name is compulsory: each document says what it lacks. */
export const organisationFormSchema = rest.extend({
  name: nameField('le nom de l’organisme'),
  siret: readBy(readSiret, siretText).optional(),
  vatNumber: readBy(readVatNumber, vatNumberText).optional(),
  activityNumber: activityNumber.optional(),
  address: address.optional(),
  email: email.optional(),
  dataProtectionEmail: email.optional(),
  iban: iban.optional(),
  bic: bic.optional(),
});

export const organisationStartSchema = organisationFormSchema.pick({
  name: true,
  siret: true,
  activityNumber: true,
  activityRegion: true,
  address: true,
  vat: true,
  signatoryName: true,
  signatoryRole: true,
});

const width = z.number().int().min(1).max(9);
const rank = z.number().int().min(1).max(999_999_999);

/** Prefixes of papers; for invoices and credit notes, how a number is written and which one comes next. */
export const numberingSchema = z.object({
  proposalPrefix: prefix.optional(),
  agreementPrefix: prefix.optional(),
  invoicePrefix: prefix.optional(),
  invoiceWidth: width.optional(),
  invoiceYearly: z.boolean().optional(),
  invoiceNext: rank.optional(),
  creditNotePrefix: prefix.optional(),
  creditNoteWidth: width.optional(),
  creditNoteYearly: z.boolean().optional(),
  creditNoteNext: rank.optional(),
});
export type NumberingValues = z.infer<typeof numberingSchema>;

const delay = z
  .number()
  .int('Un nombre entier de jours.')
  .min(1, 'Un jour au moins.')
  .max(365, '365 jours au plus.');

/** Days after the due date at which each step is proposed: none comes before the one that it follows. */
export const remindersSchema = z
  .object({ reminder1Days: delay, reminder2Days: delay, noticeDays: delay })
  .refine(({ reminder1Days, reminder2Days }) => reminder1Days < reminder2Days, {
    path: ['reminder2Days'],
    message: 'La relance 2 vient après la relance 1.',
  })
  .refine(({ reminder2Days, noticeDays }) => reminder2Days < noticeDays, {
    path: ['noticeDays'],
    message: 'La mise en demeure vient après la relance 2.',
  });
