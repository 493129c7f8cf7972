import { z } from 'zod';
import { acceptancePieces } from '../domain/orders/story.ts';
import {
  centsSchema,
  daySchema,
  idSchema,
  lineSchema,
  scopeSchema,
  stampSchema,
  textSchema,
} from './base.ts';

const reasons = z.enum(['other', 'traineeAbsence', 'trainerUnavailable', 'venueUnavailable', 'forceMajeure']);
const newDates = { newStart: daySchema.optional(), newEnd: daySchema.optional() };
const note = { note: textSchema.optional() };

/** What may happen to an order. `day` of the fact is the civil day of the act. */
export const orderFactData = {
  'order.proposalIssued': z.looseObject({ ...note }),
  'order.documentsReceived': z.looseObject({
    ...Object.fromEntries(acceptancePieces.map((piece) => [piece, z.boolean().optional()])),
    electronic: z.boolean().optional(),
    ...note,
  }),
  'order.lateAcceptanceConfirmed': z.looseObject({ ...note }),
  'order.depositWaived': z.looseObject({ ...note }),
  'order.contractSigned': z.looseObject({ ...note }),
  'order.paymentReceived': z.looseObject({
    from: z.enum(['client', 'opco']),
    amount: centsSchema,
    means: z.enum(['transfer', 'cheque', 'card', 'cash']).optional(),
    ...note,
  }),
  'order.paymentRequested': z.looseObject({ amount: centsSchema, ...note }),
  'order.refundPaid': z.looseObject({ amount: centsSchema, ...note }),
  'order.withdrawalSent': z.looseObject({ ...note }),
  'order.cancellationReceived': z.looseObject({
    by: z.enum(['client', 'provider']),
    inWriting: z.boolean(),
    reason: reasons,
    ...newDates,
    ...note,
  }),
  'order.postponementRequested': z.looseObject({
    inWriting: z.boolean(),
    reason: reasons,
    ...newDates,
    ...note,
  }),
  'order.trainingDelivered': z.looseObject({
    hours: z.number().min(0).optional(),
    fundedHours: z.number().min(0).optional(),
    absentParticipants: z.number().int().min(0).optional(),
    ...note,
  }),
  'order.invoiceIssued': z.looseObject({
    kind: z.enum(['deposit', 'instalment', 'final', 'opco', 'opcoDefault', 'indemnity']),
    to: z.enum(['client', 'opco']),
    ...note,
  }),
  'order.formalNoticeReceived': z.looseObject({ ...note }),
  'order.rescissionNotified': z.looseObject({ ...note }),
  'order.fundingRefused': z.looseObject({ ...note }),
} as const;

export const documentKinds = [
  'proposal',
  'programme',
  'terms',
  'agreement',
  'contract',
  'attendanceSheet',
] as const;
export type DocumentKind = (typeof documentKinds)[number];

export const otherFactData = {
  /** A correction: the fact pointed at never was. It stays visible. */
  reversed: z.looseObject({ target: idSchema, ...note }),
  /** A paper that left the house: stored whole, never computed again. */
  documentIssued: z.looseObject({
    document: z.enum(documentKinds),
    number: lineSchema,
    title: lineSchema,
    fileName: lineSchema,
    sha256: z.string().length(64),
    pages: z.number().int().min(1),
    bytes: z.number().int().min(1),
    termsVersion: lineSchema.optional(),
  }),
  termsPublished: z.looseObject({ version: idSchema }),
  merged: z.looseObject({ from: idSchema, into: idSchema }),
  erased: z.looseObject({ reason: lineSchema }),
  /** The demonstration's rows carry this mark on their subject, so that it leaves with one click. */
  demonstration: z.looseObject({}),
} as const;

export const factData = { ...orderFactData, ...otherFactData } as const;
export type FactKind = keyof typeof factData;
export type OrderFactKind = keyof typeof orderFactData;
export type FactData<K extends FactKind> = z.infer<(typeof factData)[K]>;

/** Immutable. Unknown kinds are kept: a newer version may have written them. */
export const factSchema = z.looseObject({
  id: idSchema,
  v: z.number().int().min(1),
  scope: scopeSchema,
  /** The record it is about: an order, a session, a client… */
  subject: idSchema,
  kind: z.string().min(1),
  day: daySchema,
  /** When it was written down, with offset: `2026-11-23T08:15:00.000+01:00`. */
  at: z.string(),
  /** Who wrote it down. */
  by: z.string(),
  device: idSchema,
  stamp: stampSchema,
  data: z.looseObject({}),
});
export type Fact = z.infer<typeof factSchema>;
