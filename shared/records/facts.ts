import { z } from 'zod';
import type { Invoice } from '../domain/billing/invoice.ts';
import { invoiceKinds } from '../domain/billing/invoiceKinds.ts';
import { excessFates, paymentMeans } from '../domain/billing/payments/payment.ts';
import { letterKinds } from '../domain/letters/letterKinds.ts';
import { reminderKinds } from '../domain/reminders/ladder.ts';
import { acceptancePieces, creditReasons } from '../domain/orders/story.ts';
import {
  centsSchema,
  daySchema,
  idSchema,
  lineSchema,
  scopeSchema,
  stampSchema,
  textSchema,
} from './base.ts';
import { moneyFactData } from './moneyFacts.ts';

const reasons = z.enum(['other', 'traineeAbsence', 'trainerUnavailable', 'venueUnavailable', 'forceMajeure']);
const newDates = { newStart: daySchema.optional(), newEnd: daySchema.optional() };
const note = { note: textSchema.optional() };

/** How a written request came. */
export const requestMeans = ['letter', 'registeredLetter', 'email', 'handDelivered', 'telephone'] as const;
export type RequestMeans = (typeof requestMeans)[number];

/** Of a request that the terms want in writing: how it came, the day it bears, and its scan among the attachments. */
const request = {
  means: z.enum(requestMeans).optional(),
  sentOn: daySchema.optional(),
  scan: z.string().length(64).optional(),
};

/** What an act moved or freed besides, as it stood before: taking the act back puts it back. */
const before = z.looseObject({
  /** First and last day of the session, where it moved. */
  start: daySchema.optional(),
  end: daySchema.optional(),
  planning: z
    .array(
      z.looseObject({
        day: daySchema,
        part: z.enum(['morning', 'afternoon']),
        from: lineSchema,
        to: lineSchema,
        trainerId: idSchema.optional(),
      }),
    )
    .optional(),
  /** The session that the order left for another. */
  session: idSchema.optional(),
  /** Enrolments taken off a list. */
  enrolments: z.array(idSchema).optional(),
  /** Whether the session itself was archived. */
  sessionFreed: z.boolean().optional(),
});
export type BeforeAct = z.infer<typeof before>;

/** Of an invoice issued here: its number, the fact of its paper, and all that it says. None of one made elsewhere. */
const issued = {
  number: lineSchema.optional(),
  paper: idSchema.optional(),
  content: z.custom<Invoice>((value) => typeof value === 'object' && value !== null).optional(),
};

/** How money came or went, and the number of the transfer or of the cheque. */
const marks = { means: z.enum(paymentMeans).optional(), reference: lineSchema.optional() };

/** What may happen to an order. `day` of the fact is the civil day of the act. */
export const orderFactData = {
  /** `deposit` is what it asked for, incl. tax: a price agreed on later does not ask a deposit anew. */
  'order.proposalIssued': z.looseObject({ deposit: centsSchema.optional(), ...note }),
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
    /** Which payer besides the client, where there are several. */
    funder: idSchema.optional(),
    amount: centsSchema,
    ...marks,
    /** What it is a part of: money that came at once is taken back at once. */
    payment: idSchema.optional(),
    /** The fact of the invoice that it was meant for. */
    invoice: idSchema.optional(),
    /** Who signed the cheque, on which bank. */
    drawer: lineSchema.optional(),
    bank: lineSchema.optional(),
    /** Of what nothing asked for: it stays as an advance, or goes back. */
    excess: z.enum(excessFates).optional(),
    /** The line of the bank that it was confirmed from. */
    bankLine: idSchema.optional(),
    ...note,
  }),
  'order.paymentRequested': z.looseObject({ amount: centsSchema, ...note }),
  /** To the client where `to` is missing. */
  'order.refundPaid': z.looseObject({
    amount: centsSchema,
    to: z.enum(['client', 'opco']).optional(),
    /** Which payer besides the client, where there are several. */
    funder: idSchema.optional(),
    ...marks,
    ...note,
  }),
  'order.withdrawalSent': z.looseObject({ ...note }),
  'order.cancellationReceived': z.looseObject({
    by: z.enum(['client', 'provider']),
    inWriting: z.boolean(),
    reason: reasons,
    ...newDates,
    ...request,
    before: before.optional(),
    ...note,
  }),
  'order.postponementRequested': z.looseObject({
    inWriting: z.boolean(),
    reason: reasons,
    ...newDates,
    ...request,
    before: before.optional(),
    ...note,
  }),
  'order.trainingDelivered': z.looseObject({
    hours: z.number().min(0).optional(),
    fundedHours: z.number().min(0).optional(),
    hoursByFunder: z.record(idSchema, z.number().min(0)).optional(),
    absentParticipants: z.number().int().min(0).optional(),
    ...note,
  }),
  'order.invoiceIssued': z.looseObject({
    kind: z.enum(['deposit', 'instalment', 'final', 'opco', 'opcoDefault', 'indemnity']),
    to: z.enum(['client', 'opco']),
    funder: idSchema.optional(),
    /** It asks for what the client's invoices before it did not. */
    complement: z.boolean().optional(),
    ...issued,
    ...note,
  }),
  /** An avoir: it takes the invoice `target` back, whole or in part. */
  'order.invoiceCredited': z.looseObject({
    target: idSchema,
    whole: z.boolean(),
    reason: z.enum(creditReasons).optional(),
    ...issued,
    ...note,
  }),
  'order.formalNoticeReceived': z.looseObject({ ...note }),
  'order.rescissionNotified': z.looseObject({ ...note }),
  'order.fundingRefused': z.looseObject({ funder: idSchema.optional(), ...note }),
  /** 2.1, 2.2: a change that the client asks for once the contract is final. */
  'order.changeRequested': z.looseObject({ inWriting: z.boolean(), what: textSchema, ...request, ...note }),
  /** 2.1: the provider's written answer to the last request not yet answered, or to `target`. */
  'order.changeAnswered': z.looseObject({ accepted: z.boolean(), target: idSchema.optional(), ...note }),
  /** 4.1: what the client finds fault with, in its words. */
  'order.reservationMade': z.looseObject({ what: textSchema, ...request, ...note }),
  /** 4.4: the provider advised against what the client ordered all the same. */
  'order.adviceGiven': z.looseObject({ what: textSchema, ...note }),
  /** 4.5: whether the provider holds the event for a case of force majeure, and why. */
  'order.forceMajeureAssessed': z.looseObject({ retained: z.boolean(), ...note }),
  /** L221-3: whether the company may withdraw like a consumer, and why. */
  'order.smallCompanyAssessed': z.looseObject({ protected: z.boolean(), ...note }),
  /** 4.7: the client answers a formal notice. */
  'order.formalNoticeAnswered': z.looseObject({ ...note }),
  /** 2.2, 3.4: the provider suspends, and later resumes. */
  'order.suspensionNotified': z.looseObject({ ...note }),
  'order.suspensionLifted': z.looseObject({ ...note }),
} as const;

export const documentKinds = [
  'proposal',
  'programme',
  'terms',
  'agreement',
  'contract',
  'attendanceSheet',
  ...letterKinds,
  ...invoiceKinds,
] as const;
export type DocumentKind = (typeof documentKinds)[number];
export const isDocumentKind = (text: string | null): text is DocumentKind =>
  documentKinds.some((kind) => kind === text);

export const otherFactData = {
  /** A correction: the fact pointed at never was. It stays visible. */
  reversed: z.looseObject({
    target: idSchema,
    /** A cheque that came back unpaid: it was no mistake to write it down. */
    unpaid: z.boolean().optional(),
    ...note,
  }),
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
    /** Why a step towards a payer who is late left out of its turn. */
    ...note,
  }),
  /** A reminder left: told of each order of which it lists invoices. `paper` is the fact of the letter. */
  reminderSent: z.looseObject({
    step: z.enum(reminderKinds),
    to: z.enum(['client', 'opco']),
    invoices: z.array(idSchema),
    number: lineSchema,
    paper: idSchema,
    ...note,
  }),
  ...moneyFactData,
  /** 3.4: the organisation goes on with a client who is late, until a day included; told of the client. */
  serviceContinued: z.looseObject({ reason: textSchema, until: daySchema }),
  termsPublished: z.looseObject({ version: idSchema }),
  /** A line of Aujourd'hui put off: `task` is its key, `until` the day on which it comes back. */
  taskPutOff: z.looseObject({ task: z.string().min(1), until: daySchema, ...note }),
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
