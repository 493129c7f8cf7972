import { z } from 'zod';
import {
  addressSchema,
  basisPointsSchema,
  centsSchema,
  daySchema,
  idSchema,
  lineSchema,
  recordBase,
  textSchema,
} from './base.ts';
import { organisationSchema } from './organisation.ts';
import { ownChapterSchema, type ownClauseSchema } from './ownTerms.ts';

const hours = z.number().min(0).max(10_000);

/** One module of a course's programme: its title and what it covers. */
export const moduleSchema = z.looseObject({ title: lineSchema, points: z.array(lineSchema) });

export const courseSchema = z.looseObject({
  ...recordBase,
  title: lineSchema,
  category: lineSchema.optional(),
  reference: lineSchema.optional(),
  days: z.number().min(0).max(1000).optional(),
  hours: hours.optional(),
  objectives: z.array(lineSchema).optional(),
  programme: z.array(moduleSchema).optional(),
  prerequisites: textSchema.optional(),
  audience: textSchema.optional(),
  methods: textSchema.optional(),
  /** Pedagogical and technical means (D6353-1 I 1°). */
  means: textSchema.optional(),
  evaluation: textSchema.optional(),
  /** Sanction: what is delivered at the end. */
  outcome: textSchema.optional(),
  accessibility: textSchema.optional(),
  accessDelay: textSchema.optional(),
  maxParticipants: z.number().int().min(1).max(1000).optional(),
  intraPrice: centsSchema.optional(),
  interPrice: centsSchema.optional(),
});

export const clientKinds = ['company', 'public', 'individual', 'trainingBody', 'funder'] as const;

export const contactSchema = z.looseObject({
  name: lineSchema,
  role: lineSchema.optional(),
  email: lineSchema.optional(),
  phone: lineSchema.optional(),
});

export const clientSchema = z.looseObject({
  ...recordBase,
  kind: z.enum(clientKinds),
  /** Company name, or « NOM Prénom » of an individual. */
  name: lineSchema,
  firstName: lineSchema.optional(),
  lastName: lineSchema.optional(),
  /** M. or Mme, only where the person wishes it. */
  civility: lineSchema.optional(),
  legalForm: lineSchema.optional(),
  siret: z.string().optional(),
  vatNumber: z.string().optional(),
  address: addressSchema.optional(),
  billingAddress: addressSchema.optional(),
  /** Who signs for the client, and in what quality. */
  signatoryName: lineSchema.optional(),
  signatoryRole: lineSchema.optional(),
  contacts: z.array(contactSchema).optional(),
  email: lineSchema.optional(),
  phone: lineSchema.optional(),
  headcount: z.number().int().min(0).optional(),
  /** Last day covered by the certificate of liability insurance that the client sent (terms 4.6). */
  insuranceValidUntil: daySchema.optional(),
  /** The service that pays, where the client is a public body (« code service » of Chorus Pro). */
  serviceCode: lineSchema.optional(),
  /** 4.2: the day on which the client agreed that its logo be shown. */
  logoConsentOn: daySchema.optional(),
  /** Auxiliary account in the books: `C00042`, or the accountant's own. */
  accountCode: lineSchema.optional(),
  notes: textSchema.optional(),
});

/** Minimal on purpose (L6353-9): no date of birth, no nationality, no social security number. */
export const participantSchema = z.looseObject({
  ...recordBase,
  civility: lineSchema.optional(),
  firstName: lineSchema,
  lastName: lineSchema,
  email: lineSchema.optional(),
  phone: lineSchema.optional(),
  jobTitle: lineSchema.optional(),
  /** The client who employs this person; none where the person comes as an individual. */
  employerId: idSchema.optional(),
  /** Needs on the day, as the person put them: never medical data. */
  needs: textSchema.optional(),
});

export const trainerSchema = z.looseObject({
  ...recordBase,
  firstName: lineSchema,
  lastName: lineSchema,
  email: lineSchema.optional(),
  phone: lineSchema.optional(),
  status: z.enum(['internal', 'subcontractor']).optional(),
  /** Diplomas, titles or references (L6353-4 4°). */
  titles: textSchema.optional(),
});

export const roomSchema = z.looseObject({
  ...recordBase,
  name: lineSchema,
  address: addressSchema.optional(),
  capacity: z.number().int().min(1).optional(),
  access: textSchema.optional(),
});

export const sessionSchema = z.looseObject({
  ...recordBase,
  courseId: idSchema,
  kind: z.enum(['intra', 'inter']),
  modality: z.enum(['onSite', 'distance', 'mixed']),
  roomId: idSchema.optional(),
  /** Where it takes place when it is not one of our rooms: the client's premises, a link. */
  place: textSchema.optional(),
  trainerIds: z.array(idSchema).optional(),
  maxParticipants: z.number().int().min(1).max(1000),
  /** First and last day, kept beside the half-days so that lists can sort; the planning command sets both. */
  start: daySchema,
  end: daySchema,
  notes: textSchema.optional(),
});

/** A half-day of a session's planning. Its id is UUID v5 of session, day and part: one thing by nature. */
export const halfDaySchema = z.looseObject({
  ...recordBase,
  sessionId: idSchema,
  day: daySchema,
  part: z.enum(['morning', 'afternoon']),
  /** `HH:MM`, 24 hours. */
  from: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  to: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/),
  trainerId: idSchema.optional(),
});

/** A participant in a session, through one order. Its id is UUID v5 of session and participant. */
export const enrolmentSchema = z.looseObject({
  ...recordBase,
  sessionId: idSchema,
  participantId: idSchema,
  orderId: idSchema,
  /** Fractional rank: the order of the names on papers. */
  rank: z.string(),
});

/** What a payer besides the client agreed to. */
const funding = {
  fundingReference: lineSchema.optional(),
  fundingAmount: centsSchema.optional(),
  fundingBasis: z.enum(['inclTax', 'exclTax']).optional(),
  fundingHours: hours.optional(),
  subrogation: z.boolean().optional(),
  fundingRequestedOn: daySchema.optional(),
  fundingApprovedOn: daySchema.optional(),
};

export const orderSchema = z.looseObject({
  ...recordBase,
  clientId: idSchema,
  courseId: idSchema,
  sessionId: idSchema,
  channel: z.enum(['inPerson', 'distance', 'offPremises']),
  /** How many the client announced; names may come later. */
  participants: z.number().int().min(1).max(10_000),
  unit: z.enum(['group', 'person']),
  /** Price excl. tax for the unit. */
  unitExclTax: centsSchema,
  vat: z.enum(['standard20', 'exemptTraining', 'franchise']),
  billingAddress: addressSchema.optional(),
  /** Purchase order number of the client, if it gave one. */
  clientReference: lineSchema.optional(),
  /** The service that pays, where it is not the one of the client's sheet. */
  serviceCode: lineSchema.optional(),
  /** The version of the terms that this order lives under. */
  termsVersion: idSchema.optional(),
  /** Special conditions (clause I): parameters that differ for this order alone. */
  specialTerms: z.record(z.string(), z.unknown()).optional(),
  /** Why, and anything else agreed that no parameter says; printed with them. */
  specialTermsNote: textSchema.optional(),
  /** The buyer sent conditions of its own: those that clash cancel each other (art. 1119 al. 2 C. civ.). */
  buyerTerms: z.boolean().optional(),
  /** Who follows this order at the provider's, by name. */
  followedBy: lineSchema.optional(),
  /** The first payer besides the client: `fundingsOf` reads it together with the others. */
  funderId: idSchema.optional(),
  ...funding,
  otherFunders: z.array(z.looseObject({ funderId: idSchema, ...funding })).optional(),
  /** The ids of `otherFunders`, to find the orders of a payer by. */
  otherFunderIds: z.array(idSchema).optional(),
  notes: textSchema.optional(),
});

/** A version of the terms of sale: what the text and the rules both read. Immutable once `from` has come. */
export const termsSchema = z.looseObject({
  ...recordBase,
  from: daySchema,
  label: lineSchema,
  parameters: z.looseObject({ depositRate: basisPointsSchema.optional() }),
  /** The organisation's own text, as pasted; none where the model's text is used. */
  text: z.array(ownChapterSchema).optional(),
});

/** Rates of a semester that the user entered, id `2027-S1`: they go before those that came with the application. */
export const ratesSchema = z.looseObject({
  ...recordBase,
  ecb: basisPointsSchema,
  legalIndividuals: basisPointsSchema,
  legalOthers: basisPointsSchema,
  /** Where the person read them. */
  source: lineSchema,
});

export type Course = z.infer<typeof courseSchema>;
export type CourseModule = z.infer<typeof moduleSchema>;
export type Client = z.infer<typeof clientSchema>;
export type Contact = z.infer<typeof contactSchema>;
export type Participant = z.infer<typeof participantSchema>;
export type Trainer = z.infer<typeof trainerSchema>;
export type Room = z.infer<typeof roomSchema>;
export type Session = z.infer<typeof sessionSchema>;
export type HalfDay = z.infer<typeof halfDaySchema>;
export type Enrolment = z.infer<typeof enrolmentSchema>;
export type Order = z.infer<typeof orderSchema>;
export type Organisation = z.infer<typeof organisationSchema>;
export type TermsVersion = z.infer<typeof termsSchema>;
export type OwnClause = z.infer<typeof ownClauseSchema>;
export type OwnChapter = z.infer<typeof ownChapterSchema>;
export type EnteredRates = z.infer<typeof ratesSchema>;

/** Every table of records, with the schema that guards its door. */
export const recordSchemas = {
  courses: courseSchema,
  clients: clientSchema,
  participants: participantSchema,
  trainers: trainerSchema,
  rooms: roomSchema,
  sessions: sessionSchema,
  halfDays: halfDaySchema,
  enrolments: enrolmentSchema,
  orders: orderSchema,
  organisation: organisationSchema,
  terms: termsSchema,
  rates: ratesSchema,
} as const;
export type RecordTable = keyof typeof recordSchemas;
export type RecordOf<T extends RecordTable> = z.infer<(typeof recordSchemas)[T]>;
export const recordTables = Object.keys(recordSchemas) as RecordTable[];
