import { z } from 'zod';
import { addressSchema, daySchema, lineSchema, recordBase } from './base.ts';
import { bankAccountSchema } from './bankAccount.ts';

const rankWidth = z.number().int().min(1).max(9);
const seriesStart = z.looseObject({ series: lineSchema, rank: z.number().int().min(1).max(999_999_999) });

/** Settings: one row a subject, with a plain name for id. */
export const organisationSchema = z.looseObject({
  ...recordBase,
  name: lineSchema.optional(),
  legalForm: lineSchema.optional(),
  capital: lineSchema.optional(),
  siret: z.string().optional(),
  rcsCity: lineSchema.optional(),
  vatNumber: z.string().optional(),
  /** Number of declaration of activity, and the region whose prefect gave it (L6352-12). */
  activityNumber: lineSchema.optional(),
  activityRegion: lineSchema.optional(),
  address: addressSchema.optional(),
  email: lineSchema.optional(),
  phone: lineSchema.optional(),
  website: lineSchema.optional(),
  dataProtectionEmail: lineSchema.optional(),
  /** Who answers trainees' questions (L6353-8). */
  referentName: lineSchema.optional(),
  accessibilityContact: lineSchema.optional(),
  mediatorName: lineSchema.optional(),
  mediatorSite: lineSchema.optional(),
  mediatorAddress: lineSchema.optional(),
  courtCity: lineSchema.optional(),
  iban: lineSchema.optional(),
  bic: lineSchema.optional(),
  /** Attachment key (SHA-256) of the logo, PNG or JPEG. */
  logo: z.string().optional(),
  signatoryName: lineSchema.optional(),
  signatoryRole: lineSchema.optional(),
  vat: z.enum(['standard20', 'exemptTraining', 'franchise']).optional(),
  /** VAT due at the issue of invoices rather than as they are paid (CGI 269-2-c). */
  vatOnDebits: z.boolean().optional(),
  /** Accounts of the books that differ from the usual ones, by what they are for. */
  accounts: z
    .record(z.string(), z.looseObject({ number: lineSchema.optional(), label: lineSchema.optional() }))
    .optional(),
  termsApprovedOn: daySchema.optional(),
  /** Questions of law that the terms leave open, by id: the answer, who decided, and when. */
  legalChoices: z
    .record(z.string(), z.looseObject({ answer: lineSchema, on: daySchema, by: lineSchema.optional() }))
    .optional(),
  proposalPrefix: lineSchema.optional(),
  agreementPrefix: lineSchema.optional(),
  invoicePrefix: lineSchema.optional(),
  creditNotePrefix: lineSchema.optional(),
  invoiceWidth: rankWidth.optional(),
  creditNoteWidth: rankWidth.optional(),
  /** Whether the year is part of the number; it is where nobody said otherwise. */
  invoiceYearly: z.boolean().optional(),
  creditNoteYearly: z.boolean().optional(),
  /** Where a series begins when another software gave the numbers before. */
  invoiceStart: seriesStart.optional(),
  creditNoteStart: seriesStart.optional(),
  bankAccounts: z.array(bankAccountSchema).optional(),
  /** Days after which each step towards a payer who is late is proposed (`domain/reminders/ladder.ts`). */
  reminder1Days: z.number().int().min(0).max(365).optional(),
  reminder2Days: z.number().int().min(0).max(365).optional(),
  noticeDays: z.number().int().min(0).max(365).optional(),
});
