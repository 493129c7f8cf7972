import { z } from 'zod';
import { isCivilDay } from '../dates/civilDay.ts';
import { type BasisPoints, basisPoints, type Cents, cents } from '../money/cents.ts';
import { isSemester } from '../legal/semesters.ts';
import { acceptancePieces, creditReasons, type OrderEvent, type OrderStory } from './story.ts';

const mostCents = 100_000_000_000;
const mostDays = 36_500;

const day = z.string().refine(isCivilDay, 'ce jour n’existe pas au calendrier (AAAA-MM-JJ)');
const count = z.number().int().min(0).max(mostDays);
const several = z.number().int().min(1).max(10_000);
const hours = z.number().min(0).max(100_000);
const amount = z
  .number()
  .int()
  .min(0)
  .max(mostCents)
  .transform((value): Cents => cents(value));
const rate = z
  .number()
  .int()
  .min(0)
  .max(10_000)
  .transform((value): BasisPoints => basisPoints(value));

const settings = z
  .strictObject({
    proposalValidityDays: count,
    depositRate: rate,
    cancellationDays: count,
    postponementMonths: z.number().int().min(0).max(1200),
    carryOverDeposit: z.boolean(),
    opcoGraceMonths: z.number().int().min(0).max(1200),
    lateInterestMode: z.enum(['semester', 'january']),
    paymentImputation: z.enum(['principalFirst', 'interestFirst']),
    recoveryFee: amount,
    formalNoticeDays: count,
    proposalPreparationFee: amount,
    capIndividualAtDeposit: z.boolean(),
    keptDepositVat: z.enum(['outOfScope', 'asService']),
    fullPriceVat: z.enum(['asService', 'outOfScope']),
  })
  .partial();

const session = z
  .strictObject({
    kind: z.enum(['intra', 'inter']),
    start: day,
    end: day,
    hours: z.number().gt(0).max(100_000),
    maxParticipants: several,
    enrolledElsewhere: z.number().int().min(0).max(10_000).optional(),
  })
  .refine(({ start, end }) => start <= end, { path: ['end'], error: 'la fin précède le début' });

const funding = {
  id: z.string().optional(),
  name: z.string().optional(),
  approvedAmount: amount.optional(),
  approvedBasis: z.enum(['inclTax', 'exclTax']).optional(),
  approvedHours: hours.optional(),
  subrogation: z.boolean().optional(),
  requestedOn: day.optional(),
  approvedOn: day.optional(),
};
const funder = z.string().optional();

const order = z.strictObject({
  client: z.strictObject({
    kind: z.enum(['company', 'public', 'individual', 'trainingBody']),
    channel: z.enum(['inPerson', 'distance', 'offPremises']),
    insuranceValidUntil: day.optional(),
  }),
  session,
  participants: several,
  price: z.strictObject({
    unit: z.enum(['group', 'person']),
    exclTax: amount,
    vat: z.enum(['standard20', 'exemptTraining', 'franchise']),
  }),
  funding: z.strictObject(funding).optional(),
  otherFunders: z.array(z.strictObject({ ...funding, id: z.string() })).optional(),
  buyerTerms: z.boolean().optional(),
});

const rates = z.record(
  z.string().refine(isSemester, 'un semestre s’écrit 2027-S1'),
  z.strictObject({ ecb: rate, legalIndividuals: rate, legalOthers: rate }),
);

const reason = z.enum(['other', 'traineeAbsence', 'trainerUnavailable', 'venueUnavailable', 'forceMajeure']);
const newDates = { newStart: day.optional(), newEnd: day.optional() };
const what = z.string().optional();
const index = z.number().int().min(0);
const pieces = Object.fromEntries(acceptancePieces.map((piece) => [piece, z.boolean().optional()]));

const hasOrderedDates = ({
  newStart,
  newEnd,
}: {
  newStart?: string | undefined;
  newEnd?: string | undefined;
}): boolean => newEnd === undefined || (newStart !== undefined && newStart <= newEnd);
const datesFault = {
  path: ['newEnd'],
  error: 'la nouvelle fin demande un nouveau début qui ne la suive pas',
};

const type = <T extends OrderEvent['type']>(name: T) => ({ on: day, type: z.literal(name) });

const event = z.discriminatedUnion('type', [
  z.strictObject({ ...type('proposalIssued'), deposit: amount.optional() }),
  z.strictObject({ ...type('documentsReceived'), ...pieces, electronic: z.boolean().optional() }),
  z.strictObject(type('lateAcceptanceConfirmed')),
  z.strictObject(type('depositWaived')),
  z.strictObject(type('contractSigned')),
  z.strictObject({ ...type('paymentReceived'), from: z.enum(['client', 'opco']), amount, funder }),
  z.strictObject({ ...type('paymentRequested'), amount }),
  z.strictObject({ ...type('refundPaid'), amount, to: z.enum(['client', 'opco']).optional(), funder }),
  z.strictObject(type('withdrawalSent')),
  z
    .strictObject({
      ...type('cancellationReceived'),
      by: z.enum(['client', 'provider']),
      inWriting: z.boolean(),
      reason,
      ...newDates,
    })
    .refine(hasOrderedDates, datesFault),
  z
    .strictObject({ ...type('postponementRequested'), inWriting: z.boolean(), reason, ...newDates })
    .refine(hasOrderedDates, datesFault),
  z.strictObject({
    ...type('trainingDelivered'),
    hours: hours.optional(),
    fundedHours: hours.optional(),
    hoursByFunder: z.record(z.string(), hours).optional(),
    absentParticipants: z.number().int().min(0).max(10_000).optional(),
  }),
  z.strictObject({
    ...type('invoiceIssued'),
    kind: z.enum(['deposit', 'instalment', 'final', 'opco', 'opcoDefault', 'indemnity']),
    to: z.enum(['client', 'opco']),
    amount: amount.optional(),
    complement: z.boolean().optional(),
    funder,
  }),
  z.strictObject({
    ...type('invoiceCredited'),
    event: index,
    whole: z.boolean(),
    amount: amount.optional(),
    reason: z.enum(creditReasons).optional(),
  }),
  z.strictObject(type('formalNoticeReceived')),
  z.strictObject(type('rescissionNotified')),
  z.strictObject({ ...type('fundingRefused'), funder }),
  z.strictObject({ ...type('changeRequested'), inWriting: z.boolean(), what }),
  z.strictObject({ ...type('changeAnswered'), accepted: z.boolean(), event: index.optional() }),
  z.strictObject({ ...type('reservationMade'), what }),
  z.strictObject({ ...type('adviceGiven'), what }),
  z.strictObject({ ...type('forceMajeureAssessed'), retained: z.boolean() }),
  z.strictObject({ ...type('smallCompanyAssessed'), protected: z.boolean() }),
  z.strictObject(type('formalNoticeAnswered')),
  z.strictObject(type('suspensionNotified')),
  z.strictObject(type('suspensionLifted')),
  z.strictObject({ ...type('eventReversed'), event: index }),
]);

/** Events stand in the order of their days. */
const events = z.array(event).superRefine((list, context) => {
  for (const [index, { on }] of list.entries()) {
    const before = list[index - 1]?.on;
    if (before !== undefined && on < before)
      context.addIssue({
        code: 'custom',
        path: [index, 'on'],
        message: `le ${on} précède le ${before} de l’événement d’avant`,
      });
  }
});

/**
 * An order told in a file: facts, dated events, and what is expected of the statement. Strict: a field that is not
 * known is refused rather than ignored.
 */
export const scenarioSchema = z.strictObject({
  title: z.string().optional(),
  asOf: day,
  settings: settings.optional(),
  rates: rates.optional(),
  order,
  events,
  expect: z.record(z.string(), z.unknown()).optional(),
});

/** A scenario read from a file. */
export interface Scenario extends OrderStory {
  readonly title?: string | undefined;
  readonly expect?: Readonly<Record<string, unknown>> | undefined;
}
